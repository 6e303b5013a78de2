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

	constructor(fetchJson: FetchJson) {
		this.#fetchJson = fetchJson;
	}

	/** True for a file that is read or on its way. */
	has(file: string): boolean {
		return this.#files.has(file);
	}

	/** Entries of a file. */
	load(file: string): Promise<Entree[]> {
		const known = this.#files.get(file);
		if (known) return known.entrees;
		const controller = new AbortController();
		const fetched = this.#fetchJson(file, controller.signal);
		const entrees = fetched.then((fichier) => decode(fichier as Fichier));
		const loading: Loading = { entrees, controller, isOver: false };
		this.#files.set(file, loading);
		entrees.then(
			() => {
				loading.isOver = true;
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
