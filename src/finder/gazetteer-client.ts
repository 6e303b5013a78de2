import { aiguiller } from '../domain/gazetteer/aiguillage.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { lire } from '../domain/gazetteer/lecture.ts';
import { suggerer } from '../domain/gazetteer/suggerer.ts';
import { INDEX, type Table } from '../domain/gazetteer/table.ts';
import { communeByCode } from './commune-by-code.ts';
import { type FetchJson, GazetteerPartiel } from './fetch-json.ts';
import { FileCache } from './file-cache.ts';

/** So long after a keystroke, another may follow that makes the request useless. */
const PAUSE_MS = 120;

const pauseFor = (ms: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, ms);
	});

/** The gazetteer, fetched file by file as it is asked. */
export class Gazetteer {
	readonly #fetchJson: FetchJson;
	readonly #files: FileCache;
	readonly #pauseMs: number;
	#table: Promise<Table> | undefined;
	/** How many searches were made: the newest bears that number. */
	#searches = 0;
	/** File of the newest search. */
	#file: string | undefined;

	constructor(fetchJson: FetchJson, pauseMs = PAUSE_MS) {
		this.#fetchJson = fetchJson;
		this.#files = new FileCache(fetchJson);
		this.#pauseMs = pauseMs;
	}

	/** Fetch the index (1.5 kB) so that the first search need not. A failure shows up then. */
	async warmUp(): Promise<void> {
		await this.#loadTable().catch(() => undefined);
	}

	/**
	 * Suggestions for what is typed so far; none for an empty text or an unknown name.
	 * @returns `undefined` when a newer search has taken over: this answer is no longer wanted
	 * @throws GazetteerIndisponible when the network fails; a new search tries again.
	 * GazetteerPartiel when only some communes are at hand, and none of them answers
	 */
	async suggest(text: string): Promise<Entree[] | undefined> {
		this.#searches += 1;
		const search = this.#searches;
		const isNewest = () => search === this.#searches;
		try {
			const lectures = lire(text);
			const table = lectures.length > 0 ? await this.#loadTable() : undefined;
			const file = table && aiguiller(lectures, table);
			if (file !== undefined && !this.#files.has(file)) await pauseFor(this.#pauseMs);
			if (!isNewest()) return undefined;
			this.#turnTo(file);
			const entrees = file === undefined ? [] : await this.#files.load(file);
			if (!isNewest()) return undefined;
			const found = suggerer(entrees, text);
			if (found.length === 0) this.#refusePartial(file);
			return found;
		} catch (error) {
			if (!isNewest()) return undefined;
			this.#table = undefined;
			throw error;
		}
	}

	/**
	 * The commune or arrondissement of an INSEE code.
	 * @returns `undefined` for what is not the code of one of today
	 * @throws GazetteerIndisponible when the network fails
	 */
	async communeByCode(code: string): Promise<Entree | undefined> {
		let asked: string | undefined;
		const found = await communeByCode(
			code,
			() => this.#loadTable(),
			(file) => {
				asked = file;
				return this.#files.load(file);
			}
		);
		if (!found) this.#refusePartial(asked);
		return found;
	}

	/** What some of the communes do not hold, the others may. */
	#refusePartial(file: string | undefined): void {
		if (file !== undefined && this.#files.isPartial(file)) throw new GazetteerPartiel(file);
	}

	/** The index, read anew after a failure: a new version of the site may be online. */
	#loadTable(): Promise<Table> {
		this.#table ??= this.#fetchJson(INDEX).catch((error: unknown) => {
			this.#table = undefined;
			throw error;
		}) as Promise<Table>;
		return this.#table;
	}

	/** From now on, what an older search waits for is of no use. */
	#turnTo(file: string | undefined): void {
		if (this.#file !== undefined && this.#file !== file) this.#files.abandon(this.#file);
		this.#file = file;
	}
}
