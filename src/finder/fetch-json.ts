import { avecVersion } from './version.ts';

/**
 * The gazetteer cannot be read: no network, a server in trouble, an answer that is not a file. Its
 * message, which no reader sees, is the name of the file.
 */
export class GazetteerIndisponible extends Error {
	override readonly name: string = 'GazetteerIndisponible';
}

/** The network does not answer, and the communes kept on the device hold none like that. */
export class GazetteerPartiel extends GazetteerIndisponible {
	override readonly name = 'GazetteerPartiel';
}

/** Read a file of the gazetteer by its name without extension. */
export type FetchJson = (file: string, signal?: AbortSignal) => Promise<unknown>;

/** After that long, the network counts as failing: the reader is told rather than left waiting. */
const PATIENCE_MS = 15_000;

/**
 * A reader of files.
 * @param base path of the folder, with its last slash
 * @throws GazetteerIndisponible for whatever reason the file cannot be read
 */
export function jsonFetcher(base: string, patience = PATIENCE_MS): FetchJson {
	return async (file, signal) => {
		const controller = new AbortController();
		const stop = () => {
			controller.abort();
		};
		const timer = setTimeout(stop, patience);
		signal?.addEventListener('abort', stop);
		try {
			const response = await fetch(`${base}${file}.json`, {
				headers: avecVersion(),
				signal: controller.signal,
			});
			if (!response.ok) throw new Error(file);
			return await response.json();
		} catch (cause) {
			throw new GazetteerIndisponible(file, { cause });
		} finally {
			clearTimeout(timer);
			signal?.removeEventListener('abort', stop);
		}
	};
}
