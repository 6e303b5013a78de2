import { deCommune } from './article.ts';
import type { Entree } from './entree.ts';

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
