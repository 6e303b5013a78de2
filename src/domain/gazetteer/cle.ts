import { slugify } from '../slug.ts';

/** Words that may open a name without being what people look it up by. */
const ARTICLES = new Set(['l', 'le', 'la', 'les', 'd', 'de', 'du', 'des', 'au', 'aux']);

const IN_FULL = new Map([
	['st', 'saint'],
	['ste', 'sainte'],
]);

/**
 * Words of a place name or of what somebody typed: lower case, without accents, ligatures or
 * punctuation, « st » and « ste » in full. « L’Haÿ-les-Roses » gives `l`, `hay`, `les`, `roses`.
 */
export function motsDe(text: string): string[] {
	return slugify(text)
		.split('-')
		.filter((mot) => mot !== '')
		.map((mot) => IN_FULL.get(mot) ?? mot);
}

/** The words from the first that is not an article on; the last one if all are. */
export function sansArticle(mots: readonly string[]): string[] {
	const first = mots.findIndex((mot) => !ARTICLES.has(mot));
	return mots.slice(first);
}

/**
 * What a place name is looked up by: its words, leading articles dropped, one space apart.
 * Applying it twice changes nothing more.
 * @example cleDeRecherche('LA HAYE') // 'haye'
 * @example cleDeRecherche(' St-Étienne') // 'saint etienne'
 */
export const cleDeRecherche = (text: string): string => sansArticle(motsDe(text)).join(' ');

/** A key without its spaces: a missing or stray space or hyphen makes no difference any more. */
export const coller = (cle: string): string => cle.replaceAll(' ', '');
