import { estVide, motsPlies } from '../domain/search/mots.ts';
import type { Trouve } from './ask.ts';

/** Results that tell, by their kinds, whether a query names a place. */
const REGARDES = 6;

/** Most words of a name that the site knows and that may yet be that of a commune. */
const MOTS_DU_NOM = 4;

/** « Le Tampon »: many names are a common word behind an article. */
const ARTICLE = /^l(?:a|es?) \S+$/i;

/**
 * True when a text may name a commune: a word of the query stands nowhere on the site, what it
 * finds is places, or a word of the text is no everyday one here, or is one behind an article. For the other queries the
 * gazetteer is not fetched.
 */
export function seemsAPlace(
	text: string,
	{ mots, inconnus, courants, reponses, genres }: Trouve
): boolean {
	const named = motsPlies(text).filter((mot) => !estVide(mot));
	return (
		inconnus.length > 0 ||
		mots.some((mot) => /^\d{5}$/.test(mot)) ||
		ARTICLE.test(text) ||
		(named.length <= MOTS_DU_NOM && !named.every((mot) => courants.has(mot))) ||
		reponses
			.slice(0, REGARDES)
			.some(({ id }) => ['lieu', 'zone', 'region'].includes(genres.get(id) ?? ''))
	);
}
