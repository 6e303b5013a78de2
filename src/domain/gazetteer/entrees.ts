import type { Position } from '../position.ts';
import type { RawCommune, Territories } from '../territories.ts';
import { cleDeRecherche } from './cle.ts';
import { departementDe, type Entree } from './entree.ts';
import { formesDe } from './formes.ts';
import { compareText } from './ordre.ts';

/** What the entries are made of. */
export interface Matiere {
	/** Every commune of today and of the past, as the Étalab package lists them. */
	communes: readonly RawCommune[];
	territories: Pick<Territories, 'epciOf'>;
	/** By INSEE code. */
	positions: ReadonlyMap<string, Position>;
	/** Id of the documented zone by SIREN of its EPCI. */
	zones: ReadonlyMap<string, string>;
}

function epciOf(code: string, { territories, zones }: Matiere): Pick<Entree, 'epci'> {
	const epci = territories.epciOf.get(code);
	if (!epci) return {};
	const zone = zones.get(epci.siren);
	return { epci: { siren: epci.siren, nom: epci.nom, ...(zone !== undefined && { zone }) } };
}

function entreeOf(raw: RawCommune, heir: RawCommune, matiere: Matiere): Entree {
	const nature = raw.type === 'commune-actuelle' ? 'commune' : raw.type;
	const isArrondissement = nature === 'arrondissement-municipal';
	const code = isArrondissement ? raw.code : heir.code;
	const nom = raw.nom.replace(/ Arrondissement$/, ' arrondissement');
	const position = matiere.positions.get(heir.code);
	return {
		nom,
		nature,
		code,
		...(nature !== 'commune' && { commune: heir.nom }),
		departement: departementDe(code),
		codesPostaux: (isArrondissement ? raw : heir).codesPostaux ?? [],
		...(position && { position }),
		...epciOf(heir.code, matiere),
		formes: formesDe(nom),
	};
}

/** Sort value: communes by population, then arrondissements, which would crowd lists, then the past. */
function order({ type, population = 0 }: RawCommune): number {
	if (type === 'commune-actuelle') return population;
	return type === 'arrondissement-municipal' ? -1 : -2;
}

/** True for a former commune that bears the name of its heir. */
const isRepeat = ({ type, nom }: RawCommune, heir: RawCommune): boolean =>
	(type === 'commune-deleguee' || type === 'commune-associee') &&
	cleDeRecherche(nom) === cleDeRecherche(heir.nom);

/**
 * Every entry of the gazetteer: communes from most to least populated, arrondissements, former
 * communes. That order decides between two equally good answers. A former commune that bears the
 * name of its heir is left out.
 */
export function entreesDe(matiere: Matiere): Entree[] {
	const today = new Map(
		matiere.communes
			.filter(({ type }) => type === 'commune-actuelle')
			.map((commune) => [commune.code, commune])
	);
	return matiere.communes
		.toSorted((a, b) => order(b) - order(a) || compareText(a.code, b.code))
		.flatMap((raw) => {
			const heir = today.get(raw.chefLieu ?? raw.commune ?? raw.code);
			return heir && !isRepeat(raw, heir) ? [entreeOf(raw, heir, matiere)] : [];
		});
}
