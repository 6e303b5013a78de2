import { decode } from '../domain/gazetteer/decode.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Fichier } from '../domain/gazetteer/fichier.ts';
import type { FetchJson } from './fetch-json.ts';

interface Loading {
	entrees: Promise<Entree[]>;
	controller: AbortController;
	isOver: boolean;
}

/** Files of the gazetteer, read and on their way: each is fetched once, and anew if that failed. */
export class FileCache {
	readonly #fetchJson: FetchJson;
	readonly #files = new Map<string, Loading>();
	/** Files that were answered in part. */
	readonly #partial = new Set<string>();

	constructor(fetchJson: FetchJson) {
		this.#fetchJson = fetchJson;
	}

	/** True for a file that is read or on its way. */
	has(file: string): boolean {
		return this.#files.has(file);
	}

	/** True for a file of which some entries only could be had. */
	isPartial(file: string): boolean {
		return this.#partial.has(file);
	}

	/** Entries of a file. What could be had in part is asked for again the next time. */
	load(file: string): Promise<Entree[]> {
		const known = this.#files.get(file);
		if (known) return known.entrees;
		const controller = new AbortController();
		const entrees = this.#fetchJson(file, controller.signal).then((json) => {
			const fichier = json as Fichier;
			if (fichier.partiel) this.#partial.add(file);
			else this.#partial.delete(file);
			return decode(fichier);
		});
		const loading: Loading = { entrees, controller, isOver: false };
		this.#files.set(file, loading);
		entrees.then(
			() => {
				loading.isOver = true;
				if (this.isPartial(file)) this.#forget(file, loading);
			},
			() => {
				this.#forget(file, loading);
			}
		);
		return entrees;
	}

	/** Give a file up if it is still on its way. */
	abandon(file: string): void {
		const loading = this.#files.get(file);
		if (!loading || loading.isOver) return;
		this.#forget(file, loading);
		loading.controller.abort();
	}

	/** A file that was given up may be on its way again: that one stays. */
	#forget(file: string, loading: Loading): void {
		if (this.#files.get(file) === loading) this.#files.delete(file);
	}
}
