import { classer, ressort, type Reponse } from '../domain/search/classement.ts';
import { proches } from '../domain/search/corrections.ts';
import {
	type Choix,
	type Facette,
	FACETTES,
	filtrer,
	type Index,
} from '../domain/search/facettes.ts';
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
	/** True when the words of the site did not arrive: nothing near can be told. */
	sansVocabulaire: boolean;
	/** Words that stand in the title or the keywords of a question, a guide or a page. */
	courants: ReadonlySet<string>;
	reponses: Reponse[];
	genres: ReadonlyMap<string, Genre>;
}

/** Words that stand nowhere, even as the beginning of another. */
async function unknownWords(
	cherches: readonly MotCherche[]
): Promise<Pick<Trouve, 'inconnus' | 'sansVocabulaire'>> {
	const doubtful = cherches.filter(({ entier }) => !entier);
	const vocabulary = doubtful.length > 0 ? await loadVocabulary() : [];
	return {
		sansVocabulaire: !vocabulary,
		inconnus: doubtful
			.filter(({ mot }) => !vocabulary?.some(({ cle }) => cle.startsWith(mot)))
			.map(({ mot }) => ({ mot, proches: proches(mot, vocabulary ?? []) })),
	};
}

const NOTHING: Trouve = {
	mots: [],
	inconnus: [],
	sansVocabulaire: false,
	courants: new Set(),
	reponses: [],
	genres: new Map(),
};

/** Kinds in whose titles and keywords stand everyday words rather than names of places. */
const COURANTS: ReadonlySet<Genre | undefined> = new Set<Genre>(['question', 'guide', 'page']);

/**
 * Search the whole site.
 * @param total how many records the site has
 * @throws when the engine or a part of the index cannot be loaded
 */
export async function ask(query: string, total: number): Promise<Trouve> {
	const mots = motsDeRequete(query);
	if (mots.length === 0) return { ...NOTHING, mots };
	const moteur = await loadEngine();
	const cherches = await Promise.all(mots.map((mot) => moteur.chercherMot(mot)));
	const unknown = await unknownWords(cherches);
	const isKnown = ({ mot }: MotCherche) =>
		unknown.inconnus.every((inconnu) => inconnu.mot !== mot);
	const { genres } = moteur;
	const isEveryday = ({ trouvailles }: MotCherche) =>
		trouvailles
			.filter(({ id }) => COURANTS.has(genres.get(id)))
			.some(({ score }) => ressort(score, trouvailles.length, total));
	const parMot = cherches.filter(isKnown).map(({ trouvailles }) => trouvailles);
	return {
		mots,
		...unknown,
		courants: new Set(cherches.filter(isEveryday).map(({ mot }) => mot)),
		reponses: classer(parMot, genres, total),
		genres,
	};
}

/** The kinds are known as soon as one searches; the other facets are fetched when they serve. */
async function facetsFor(choix: Choix): Promise<Index> {
	return Object.keys(choix).length > 0 ? (await loadEngine()).facettes() : {};
}

/** The facets whose chosen value no record bears, that of another address or a slip. */
export async function unknownChoices(choix: Choix): Promise<Facette[]> {
	const index = await facetsFor(choix);
	return FACETTES.filter((facette) => {
		const valeur = choix[facette];
		return valeur !== undefined && !index[facette]?.has(valeur);
	});
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
