import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, vi } from 'vitest';
import { buildDate } from '../../../../src/loaders/build-date.ts';
import { type Dataset, loadDataset } from '../../../../src/loaders/dataset.ts';
import { formatProblem } from '../../../../src/loaders/problems.ts';
import type { DataFolders } from '../../../../src/loaders/saisie.ts';

/** Day as of which the copies are read: the one as of which the real data is valid. */
export const TODAY = buildDate();

/** The copy of the real data of one test file: each test corrupts it, then it is mended. */
export interface Copy {
	folders: DataFolders;
	/** Full path of a file, which is also how messages show it. */
	at: (name: string) => string;
	read: (name: string) => string;
	/** Names below a folder of the copy, in order. */
	list: (folder: string) => string[];
	write: (name: string, content: string | Uint8Array) => void;
	remove: (name: string) => void;
	load: () => Dataset;
	/** Every error as it is printed. */
	errors: () => string[];
}

/**
 * A few texts of each folder are enough, and ten times as fast to read. Questions name others that
 * may not be kept: those names go too.
 */
function keepTexts(folder: string, number: number): void {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
		a.name < b.name ? -1 : 1
	);
	for (const entry of entries.slice(number)) {
		rmSync(path.join(folder, entry.name), { recursive: true });
	}
	for (const entry of entries.slice(0, number)) {
		const kept = path.join(folder, entry.name);
		if (entry.isDirectory()) keepTexts(kept, number);
		else writeFileSync(kept, readFileSync(kept, 'utf8').replace(/^liees: .+\n/m, ''));
	}
}

/**
 * Copy the real data to a temporary folder, which goes when the tests of the file end.
 * @param texts how many texts and folders of texts the copy keeps at each level
 */
export function copyOfData({ texts = 4 } = {}): Copy {
	vi.setConfig({ testTimeout: 60_000 });
	const root = mkdtempSync(path.join(tmpdir(), 'donnees-'));
	const folders = { data: path.join(root, 'data'), content: path.join(root, 'content') };
	cpSync('data', folders.data, { recursive: true });
	cpSync('src/content', folders.content, { recursive: true });
	for (const folder of readdirSync(folders.content)) {
		keepTexts(path.join(folders.content, folder), texts);
	}
	const kept = mkdtempSync(path.join(tmpdir(), 'gardees-'));
	cpSync(root, kept, { recursive: true });
	let changed = false;
	afterEach(() => {
		if (!changed) return;
		changed = false;
		rmSync(root, { recursive: true });
		cpSync(kept, root, { recursive: true });
	});
	afterAll(() => {
		for (const folder of [root, kept]) rmSync(folder, { recursive: true, force: true });
	});
	const at = (name: string) => path.join(root, name);
	const load = () => loadDataset(folders, TODAY);
	return {
		folders,
		at,
		load,
		read: (name) => readFileSync(at(name), 'utf8'),
		list: (folder) =>
			readdirSync(at(folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
				.sort(),
		write(name, content) {
			changed = true;
			mkdirSync(path.dirname(at(name)), { recursive: true });
			writeFileSync(at(name), content);
		},
		remove(name) {
			changed = true;
			rmSync(at(name), { recursive: true });
		},
		errors: () =>
			load()
				.problems.filter(({ severity }) => severity === 'erreur')
				.map(formatProblem),
	};
}
