import type { Genre } from './notice.ts';

/** What the engine says of one word in one record. */
export interface Trouvaille {
	/** Name of the record in the index. */
	id: string;
	/** The rarer the word and the more it stands out in the record, the higher. */
	score: number;
	/** Ranks of the word in the text of the record. */
	positions: readonly number[];
}

/** One record that answers a query. */
export interface Reponse {
	id: string;
	score: number;
	/** Ranks, in its text, of the words that match. */
	positions: ReadonlySet<number>;
}

/** Some kinds repeat what another says better: a step of the timeline, an article, a list. */
const POIDS: Readonly<Partial<Record<Genre, number>>> = {
	article: 0.8,
	communique: 0.95,
	etape: 0.6,
	guide: 0.9,
	page: 0.95,
};

/**
 * How much of the query a record must hold, at the least, beside the one that holds most. Below,
 * it shares but a common word with it.
 */
const PART_MINIMALE = 0.3;

/**
 * How much of a word is won once it stands in the title or the keywords (some 10 by the weights
 * of the engine), rather than in the text alone (some 1 or 2).
 */
const DEMI_FORCE = 8;

/** Weight, in the engine, of a word by which a thing is named. */
export const FORCE_DU_NOM = 30;

/**
 * How much a word tells of what is sought: less and less as more records hold it. The root keeps
 * one rare word from deciding alone.
 */
const rarete = (nombre: number, total: number): number =>
	Math.sqrt(Math.log(1 + total / (1 + nombre)));

/** Rarity by which the engine multiplied its scores (BM25). */
const rareteDuMoteur = (nombre: number, total: number): number =>
	Math.log(1 + (total - nombre + 0.5) / (nombre + 0.5));

/** Score of a word that stands in the title or the keywords, but for its rarity. */
const FORCE_DU_TITRE = 8;

/** True when a word stands out in a record: in its title or its keywords, not in its text alone. */
export const ressort = (score: number, nombre: number, total: number): boolean =>
	score / rareteDuMoteur(nombre, total) >= FORCE_DU_TITRE;

/** Kinds whose records are written to one pattern, of which the words tell none from another. */
const MODELES: ReadonlySet<Genre | undefined> = new Set<Genre>(['zone']);

/** How many records of such a kind halve what a word that they share brings to each. */
const DEMI_MODELE = 20;

/**
 * How much of a word is left to a record, from 0 to 1, by how many of its kind hold it too; all of
 * a word of its own name.
 */
function partDuModele(
	trouvailles: readonly Trouvaille[],
	genres: ReadonlyMap<string, Genre>
): (id: string, force: number) => number {
	const isPattern = (id: string) => MODELES.has(genres.get(id));
	const shared = trouvailles.filter(({ id }) => isPattern(id)).length;
	return (id, force) =>
		isPattern(id) && force < FORCE_DU_NOM ? 1 / (1 + shared / DEMI_MODELE) : 1;
}

interface Somme {
	score: number;
	/** Share of the query that the record holds, from 0 to 1. */
	part: number;
	positions: Set<number>;
}

/** Add up, for each record, what every word brings to it. */
function additionner(
	parMot: readonly (readonly Trouvaille[])[],
	genres: ReadonlyMap<string, Genre>,
	total: number
): Map<string, Somme> {
	const sommes = new Map<string, Somme>();
	const found = parMot.filter((trouvailles) => trouvailles.length > 0);
	const entier = found.reduce((sum, { length }) => sum + rarete(length, total), 0);
	for (const trouvailles of found) {
		const poids = rarete(trouvailles.length, total);
		const echelle = rareteDuMoteur(trouvailles.length, total);
		const partOf = partDuModele(trouvailles, genres);
		for (const { id, score, positions } of trouvailles) {
			const somme = sommes.get(id) ?? { score: 0, part: 0, positions: new Set() };
			const force = score / echelle;
			somme.score += (partOf(id, force) * poids * force) / (force + DEMI_FORCE);
			somme.part += poids / entier;
			for (const position of positions) somme.positions.add(position);
			sommes.set(id, somme);
		}
	}
	return sommes;
}

/**
 * Rank the records that hold words of a query, best first. A record need not hold all of them:
 * people ask in sentences, of which one word may stand nowhere.
 * @param parMot what the engine found for each word
 * @param genres kind of each record found
 * @param total how many records the site has
 */
export function classer(
	parMot: readonly (readonly Trouvaille[])[],
	genres: ReadonlyMap<string, Genre>,
	total: number
): Reponse[] {
	const sommes = [...additionner(parMot, genres, total)];
	const most = sommes.reduce((best, [, { part }]) => Math.max(best, part), 0);
	return sommes
		.filter(([, { part }]) => part >= PART_MINIMALE * most)
		.map(([id, { score, part, positions }]) => {
			const genre = genres.get(id);
			const poids = (genre && POIDS[genre]) ?? 1;
			return { id, score: score * Math.sqrt(part) * poids, positions };
		})
		.sort((a, b) => b.score - a.score);
}
