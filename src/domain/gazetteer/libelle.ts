import type { Entree } from './entree.ts';

/** « du Havre », « des Lilas », « d’Yvetot », « de Longny ». */
function deCommune(nom: string): string {
	if (nom.startsWith('Le ')) return `du ${nom.slice(3)}`;
	if (nom.startsWith('Les ')) return `des ${nom.slice(4)}`;
	return /^(?:[AEIOUŒÀ-ÖÙ-Ü]|Y[^aeiou])/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/**
 * Name of an entry; a former commune says which commune it belongs to today: « Longny-au-Perche,
 * commune déléguée de Longny les Villages ».
 */
export function libelleDe({ nom, nature, commune = '' }: Entree): string {
	if (nature === 'commune-deleguee') return `${nom}, commune déléguée ${deCommune(commune)}`;
	if (nature === 'commune-associee') return `${nom}, commune associée ${deCommune(commune)}`;
	return nom;
}

/** Most postcodes that are worth naming one by one. */
const SHOWN = 3;

/** Postcodes of an entry, cut short for a large city: « 75001 et 20 autres ». */
export function codesPostauxEnBref({ codesPostaux }: Pick<Entree, 'codesPostaux'>): string {
	const [first, ...others] = codesPostaux;
	if (first === undefined) return '';
	return codesPostaux.length > SHOWN
		? `${first} et ${others.length} autres`
		: codesPostaux.join(', ');
}
