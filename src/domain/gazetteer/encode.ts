import { PAR_DEGRE } from '../position.ts';
import { type Entree, type EpciDeCommune, NATURES } from './entree.ts';
import { type Fichier, PRECISIONS, type Rangee, type RangeeCommune } from './fichier.ts';

const thousandths = (degrees: number): number => Math.round(degrees * PAR_DEGRE);

function rangeeOf(entree: Entree, epci: number): Rangee {
	const { nom, code, codesPostaux, position, nature, commune } = entree;
	const head: RangeeCommune = [
		nom,
		code,
		codesPostaux.join(' '),
		thousandths(position?.latitude ?? 0),
		thousandths(position?.longitude ?? 0),
		position ? PRECISIONS.indexOf(position.precision) : -1,
		epci,
	];
	return commune === undefined ? head : [...head, NATURES.indexOf(nature), commune];
}

/** Entries as a file holds them, in the same order, each EPCI once. */
export function encode(entrees: readonly Entree[]): Fichier {
	const epci = new Map<string, EpciDeCommune>();
	for (const entree of entrees) if (entree.epci) epci.set(entree.epci.siren, entree.epci);
	const ranks = new Map([...epci.keys()].map((siren, rank) => [siren, rank]));
	return {
		epci: [...epci.values()].map(({ siren, nom, zone }) =>
			zone === undefined ? [siren, nom] : [siren, nom, zone]
		),
		communes: entrees.map((entree) =>
			rangeeOf(entree, ranks.get(entree.epci?.siren ?? '') ?? -1)
		),
	};
}
