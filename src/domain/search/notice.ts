import type { Public } from '../../schemas/champs.ts';

/** Kinds of thing that search tells apart, in the order in which it offers them. */
export const GENRES = [
	'question',
	'guide',
	'lieu',
	'zone',
	'region',
	'communique',
	'article',
	'chiffre',
	'etape',
	'page',
] as const;
export type Genre = (typeof GENRES)[number];

/** What search knows of one thing that can be found: a question, a site, a page. Plain texts. */
export interface Notice {
	/** Address, fragment included: `/faq/tiers-payant/#au-choix-du-medecin`. */
	url: string;
	genre: Genre;
	titre: string;
	/** Where it belongs, on one line: its theme, its département, who speaks and when. */
	contexte: string;
	contenu: string;
	/** Words that people use for it and that its text does not hold. */
	motsCles?: readonly string[] | undefined;
	/** Its name in short, or words that must lead to it before anything else. */
	noms?: readonly string[] | undefined;
	/** None when it is meant for everybody. */
	publics?: readonly Public[] | undefined;
	/** Name of the région it speaks of; none for the whole of France. */
	region?: string | undefined;
	/** Flexible date (`2025-10`); none when it has none, `inconnue` when nobody knows it. */
	date?: string | undefined;
	/** Who speaks, for press items. */
	emetteur?: string | undefined;
}
