import { classer, type Reponse } from '../domain/search/classement.ts';
import { proches } from '../domain/search/corrections.ts';
import { type Choix, filtrer, type Index } from '../domain/search/facettes.ts';
import { motsDeRequete } from '../domain/search/mots.ts';
import type { Genre } from '../domain/search/notice.ts';
import { loadEngine, type MotCherche } from './engine.ts';
import type { Etat } from './state.ts';
import { loadVocabulary } from './vocabulary.ts';

/** A word that stands nowhere, and the words of the site that it may stand for. */
export interface MotInconnu {
	mot: string;
	proches: string[];
}

/** What is found for a query, before any filter. */
export interface Trouve {
	/** Words that were searched, folded; none for emoji, signs or words that every text holds. */
	mots: string[];
	inconnus: MotInconnu[];
	reponses: Reponse[];
	genres: ReadonlyMap<string, Genre>;
}

/** Words that stand nowhere, even as the beginning of another. */
async function unknownWords(cherches: readonly MotCherche[]): Promise<MotInconnu[]> {
	const doubtful = cherches.filter(({ entier }) => !entier);
	if (doubtful.length === 0) return [];
	const vocabulary = await loadVocabulary();
	return doubtful
		.filter(({ mot }) => !vocabulary.some(({ cle }) => cle.startsWith(mot)))
		.map(({ mot }) => ({ mot, proches: proches(mot, vocabulary) }));
}

/**
 * Search the whole site.
 * @param total how many records the site has
 * @throws when the engine or a part of the index cannot be loaded
 */
export async function ask(query: string, total: number): Promise<Trouve> {
	const mots = motsDeRequete(query);
	if (mots.length === 0) return { mots, inconnus: [], reponses: [], genres: new Map() };
	const moteur = await loadEngine();
	const cherches = await Promise.all(mots.map((mot) => moteur.chercherMot(mot)));
	const inconnus = await unknownWords(cherches);
	const isKnown = ({ mot }: MotCherche) => inconnus.every((inconnu) => inconnu.mot !== mot);
	const known = cherches.filter(isKnown);
	return {
		mots,
		inconnus,
		reponses: classer(
			known.map(({ trouvailles }) => trouvailles),
			moteur.genres,
			total
		),
		genres: moteur.genres,
	};
}

/** The kinds are known as soon as one searches; the other facets are fetched when they serve. */
export async function facetsFor(choix: Choix): Promise<Index> {
	return Object.keys(choix).length > 0 ? (await loadEngine()).facettes() : {};
}

/** The results in the order and with the filters asked for. */
export async function arrange(
	reponses: readonly Reponse[],
	{ choix, tri }: Pick<Etat, 'choix' | 'tri'>
): Promise<readonly Reponse[]> {
	const kept = filtrer(reponses, await facetsFor(choix), choix);
	if (tri !== 'date') return kept;
	const ranks = await (await loadEngine()).rangsParDate();
	const rankOf = ({ id }: Reponse) => ranks.get(id) ?? Infinity;
	return kept.toSorted((a, b) => rankOf(a) - rankOf(b) || b.score - a.score);
}

/** Results that tell, by their kinds, whether a query names a place. */
const REGARDES = 6;

/**
 * True when a query may name a commune: a word of it stands nowhere on the site, or what it finds
 * is places. For the other queries the gazetteer is not fetched.
 */
export const seemsAPlace = ({ mots, inconnus, reponses, genres }: Trouve): boolean =>
	inconnus.length > 0 ||
	mots.some((mot) => /^\d{5}$/.test(mot)) ||
	reponses
		.slice(0, REGARDES)
		.some(({ id }) => ['lieu', 'zone', 'region'].includes(genres.get(id) ?? ''));
