import { type Entree, estAncienne } from './entree.ts';
import type { Lecture } from './lecture.ts';

/** How well an entry answers, best first. */
export const RANG = {
	/** The very name, or the arrondissement of a whole postcode. */
	identique: 0,
	/** The name but for its article, or the whole postcode. */
	exact: 1,
	/** The name or the postcode begins so. */
	debut: 2,
	/** The name begins so if words are run together: « mont pellier ». */
	debutColle: 3,
	/** A word inside the name begins so. */
	mot: 4,
	motColle: 5,
	/** No answer. */
	aucun: Infinity,
} as const;

const WHOLE_POSTCODE = 5;

function rangDuCode({ codesPostaux, nature }: Entree, nombre: string): number {
	const matches = codesPostaux.some((codePostal) => codePostal.startsWith(nombre));
	if (!matches) return RANG.aucun;
	if (nombre.length < WHOLE_POSTCODE) return RANG.debut;
	return nature === 'arrondissement-municipal' ? RANG.identique : RANG.exact;
}

function rangDuNom({ formes }: Entree, { complete, cle, collee }: Lecture): number {
	let best: number = RANG.aucun;
	for (const forme of formes) {
		if (!forme.collee.startsWith(collee)) continue;
		const apart = forme.cle.startsWith(cle);
		let rang: number = apart ? RANG.mot : RANG.motColle;
		if (forme.classe === 'nom') {
			rang = apart ? RANG.debut : RANG.debutColle;
			if (forme.collee === collee) {
				rang = formes[0]?.collee === complete ? RANG.identique : RANG.exact;
			}
		}
		best = Math.min(best, rang);
	}
	return best;
}

const isAt = ({ codesPostaux, departement }: Entree, nombre: string): boolean =>
	nombre === '' ||
	codesPostaux.some((codePostal) => codePostal.startsWith(nombre)) ||
	departement.toLowerCase() === nombre;

/** How well an entry answers a text understood in one way. */
export function rangDe(entree: Entree, lecture: Lecture): number {
	if (lecture.cle === '') {
		return estAncienne(entree) ? RANG.aucun : rangDuCode(entree, lecture.nombre);
	}
	return isAt(entree, lecture.nombre) ? rangDuNom(entree, lecture) : RANG.aucun;
}
