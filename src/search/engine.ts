import { FORCE_DU_NOM, type Trouvaille } from '../domain/search/classement.ts';
import { FACETTES, type Facette, type Index } from '../domain/search/facettes.ts';
import { type Genre, GENRES } from '../domain/search/notice.ts';
import { REPERE } from '../domain/search/repere.ts';
import { type Watch, watchFetch } from './watch-fetch.ts';

/** What the engine gives back of a record (`Fragment` of src/integrations/search). */
export interface Fiche {
	url: string;
	content: string;
	meta: { titre: string; contexte: string };
}

interface PagefindResult {
	id: string;
	score: number;
	words: number[];
	data: () => Promise<Fiche>;
}

interface PagefindOptions {
	filters?: Record<string, string>;
	sort?: Record<string, 'asc' | 'desc'>;
}

interface Pagefind {
	search: (query: string, options?: PagefindOptions) => Promise<{ results: PagefindResult[] }>;
	filters: () => Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
	createInstance: (options: Record<string, unknown>) => Pagefind;
}

const ADDRESS = '/pagefind/pagefind.js';

const OPTIONS = {
	// Its worker would be one more file to fetch; an index of this size answers without it.
	noWorker: true,
	// A word of the title, or one that an editor noted as what people say, counts for more; that of
	// a name (« le 15 », « Hautes Terres »), for more than all the rest.
	ranking: { metaWeights: { title: 10, mots: 10, noms: FORCE_DU_NOM, contexte: 3 } },
};

/** What was found for one word. */
export interface MotCherche {
	mot: string;
	/** True when a record holds the word or a form of it, not merely a longer word. */
	entier: boolean;
	trouvailles: Trouvaille[];
}

/** The engine, loaded and watched. */
export interface Moteur {
	chercherMot: (mot: string) => Promise<MotCherche>;
	fiche: (id: string) => Promise<Fiche>;
	/** Kind of each record found so far. */
	genres: ReadonlyMap<string, Genre>;
	/** Records by the values of each facet. */
	facettes: () => Promise<Index>;
	/** Rank of each dated record, the newest first. */
	rangsParDate: () => Promise<ReadonlyMap<string, number>>;
}

const idsOf = ({ results }: { results: PagefindResult[] }): Set<string> =>
	new Set(results.map(({ id }) => id));

function moteurOf(pagefind: Pagefind, { guarded }: Watch): Moteur {
	const data = new Map<string, () => Promise<Fiche>>();
	const search = (query: string, options?: PagefindOptions) =>
		guarded(() => pagefind.search(query, options));
	const genres = new Map<string, Genre>();
	let facettes: Promise<Index> | undefined;

	/** Tell the kinds of what a word finds: a list of all the records would be one more file. */
	const readGenres = async (mot: string) => {
		for (const genre of GENRES)
			for (const id of idsOf(await search(mot, { filters: { genre } })))
				genres.set(id, genre);
	};
	const readFacettes = async () => {
		const values = await guarded(() => pagefind.filters());
		const read: Partial<Record<Facette, Map<string, Set<string>>>> = {};
		for (const facette of FACETTES) {
			const byValue = new Map<string, Set<string>>();
			for (const value of Object.keys(values[facette] ?? {})) {
				byValue.set(value, idsOf(await search(REPERE, { filters: { [facette]: value } })));
			}
			read[facette] = byValue;
		}
		return read;
	};

	return {
		chercherMot: async (mot) => {
			const { results } = await search(mot);
			// Between quotes, it answers with the word itself; otherwise with all that begins so too.
			const exact = idsOf(await search(`"${mot}"`));
			const entier = exact.size > 0;
			const kept = entier ? results.filter(({ id }) => exact.has(id)) : results;
			await readGenres(mot);
			for (const result of kept) data.set(result.id, () => result.data());
			const trouvailles = kept.map(({ id, score, words }) => ({
				id,
				score,
				positions: words,
			}));
			return { mot, entier, trouvailles };
		},
		fiche: async (id) => {
			const read = data.get(id);
			if (!read) throw new Error(`unknown record ${id}`);
			return guarded(read);
		},
		genres,
		facettes: () => (facettes ??= readFacettes()),
		rangsParDate: async () => {
			const { results } = await search(REPERE, { sort: { date: 'desc' } });
			return new Map(results.map(({ id }, rank) => [id, rank]));
		},
	};
}

let watch: Watch | undefined;
let loading: Promise<Moteur> | undefined;
/** How often it was asked anew: a script that never came would be awaited for ever. */
let anew = 0;

/** Load the engine (some 90 kB): only once the reader shows that they want to search. */
export function loadEngine(): Promise<Moteur> {
	if (loading) return loading;
	const mine = (async () => {
		const address = anew === 0 ? ADDRESS : `${ADDRESS}?${anew}`;
		const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
		watch ??= watchFetch('/pagefind/');
		watch.forget();
		return moteurOf(module.createInstance(OPTIONS), watch);
	})();
	loading = mine;
	mine.catch(() => {
		if (loading === mine) forgetEngine();
	});
	return mine;
}

/** After a failure, or too long: what did not arrive is asked anew. */
export function forgetEngine(): void {
	if (loading) anew += 1;
	loading = undefined;
}
