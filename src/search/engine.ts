import { normaliserPourRecherche, sansMotsVides } from '../domain/search-text.ts';

/** One page found. Every text is plain text: nothing of the index is trusted as HTML. */
export interface Resultat {
	url: string;
	titre: string;
	/** Excerpt in pieces; those that match are marked. */
	extrait: { texte: string; trouve: boolean }[];
}

interface PagefindData {
	url: string;
	excerpt: string;
	meta: { title?: string };
}

interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** Load the engine (some 90 kB): only once the reader shows that they want to search. */
export function loadEngine(): Promise<Pagefind> {
	engine ??= (async () => {
		const address = '/pagefind/pagefind.js';
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		// Its worker would be one more file to fetch; an index of this size answers without it.
		await pagefind.options({ excerptLength: 24, noWorker: true });
		return pagefind;
	})().catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** The index holds straight apostrophes so that French words are found: give them their form back. */
const typeset = (text: string): string => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');

const unescape = (html: string): string => {
	const holder = document.createElement('textarea');
	holder.innerHTML = html;
	return holder.value;
};

/** Pagefind escapes the excerpt and marks matches with `<mark>`: read it back as pieces. */
function piecesOf(excerpt: string): Resultat['extrait'] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/s)
		.map((piece, rank) => ({ texte: typeset(unescape(piece)), trouve: rank % 2 === 1 }))
		.filter(({ texte }) => texte !== '');
}

/**
 * Search the whole site.
 * @returns how many pages match, and the first `limite` of them
 * @throws when the index cannot be loaded
 */
export async function search(
	query: string,
	limite: number
): Promise<{ total: number; resultats: Resultat[] }> {
	const pagefind = await loadEngine();
	const { results } = await pagefind.search(sansMotsVides(normaliserPourRecherche(query)));
	const pages = await Promise.all(results.slice(0, limite).map((result) => result.data()));
	return {
		total: results.length,
		resultats: pages.map(({ url, excerpt, meta }) => ({
			url,
			titre: typeset(meta.title ?? url),
			extrait: piecesOf(excerpt),
		})),
	};
}
