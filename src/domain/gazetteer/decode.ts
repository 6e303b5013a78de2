import { departementDe, type Entree, type EpciDeCommune, NATURES } from './entree.ts';
import { PAR_DEGRE } from '../position.ts';
import { type Fichier, PRECISIONS, type Rangee, type RangeeEpci } from './fichier.ts';
import { formesDe } from './formes.ts';

/** The files hold straight apostrophes, one byte each: give them their form back. */
const typeset = (text: string): string => text.replaceAll("'", '’');

const epciOf = ([siren, nom, zone]: RangeeEpci): EpciDeCommune => ({
	siren,
	nom: typeset(nom),
	...(zone !== undefined && { zone }),
});

function entreeOf(rangee: Rangee, epci: EpciDeCommune | undefined): Entree {
	const [nom, code, codesPostaux, latitude, longitude, precision, , nature = 0, commune] = rangee;
	const known = PRECISIONS[precision];
	return {
		nom: typeset(nom),
		nature: NATURES[nature] ?? 'commune',
		code,
		...(commune !== undefined && { commune: typeset(commune) }),
		departement: departementDe(code),
		codesPostaux: codesPostaux === '' ? [] : codesPostaux.split(' '),
		...(known && {
			position: {
				latitude: latitude / PAR_DEGRE,
				longitude: longitude / PAR_DEGRE,
				precision: known,
			},
		}),
		...(epci && { epci }),
		formes: formesDe(nom),
	};
}

/** Entries of a file, in the same order. */
export function decode(fichier: Fichier): Entree[] {
	const epci = fichier.epci.map(epciOf);
	return fichier.communes.map((rangee, place) => ({
		...entreeOf(rangee, epci[rangee[6]]),
		place,
	}));
}
