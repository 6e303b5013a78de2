import { gazetteerFiles } from '../../../src/domain/gazetteer/files.ts';
import type { FetchJson } from '../../../src/finder/fetch-json.ts';
import { entree } from '../domain/gazetteer/entree-factory.ts';

/** Enough names, postcodes and codes for several files of each kind. */
const files = gazetteerFiles(
	['Alba', 'Brest', 'Crest'].flatMap((nom, letter) =>
		Array.from({ length: 300 }, (_, rank) => {
			const code = String(letter * 10_000 + 10_000 + rank);
			return entree(`${nom}-${String.fromCodePoint(97 + (rank % 26))}${rank}`, {
				code,
				codesPostaux: [code],
			});
		})
	)
);

/** A request that waits for the test to say how it ends. */
export interface Request {
	file: string;
	signal: AbortSignal | undefined;
	succeed: () => void;
	fail: () => void;
}

/** A network where the index always comes, and every other file when the test says so. */
export function createNetwork() {
	const requests: Request[] = [];
	const fetchJson: FetchJson = (file, signal) => {
		if (file === 'index') return Promise.resolve(JSON.parse(files.get(file) ?? ''));
		return new Promise((resolve, reject) => {
			const fail = () => {
				reject(new Error('network'));
			};
			const succeed = () => {
				resolve(JSON.parse(files.get(file) ?? ''));
			};
			signal?.addEventListener('abort', fail);
			requests.push({ file, signal, succeed, fail });
		});
	};
	return { requests, fetchJson };
}

/** A network that answers at once. */
export function createFastNetwork() {
	const asked: string[] = [];
	const fetchJson: FetchJson = (file) => {
		asked.push(file);
		return Promise.resolve(JSON.parse(files.get(file) ?? 'null'));
	};
	return { asked, fetchJson };
}

/** Let everything that can happen by itself happen. */
export const settle = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, 5);
	});
