import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Notice } from '../../domain/search/notice.ts';
import { metaFiles, openFiles, type OutputFile } from './engine-files.ts';
import { sortedFilters } from './filters.ts';
import { shownFragments } from './fragments.ts';
import { recordOf } from './record.ts';
import { finerSlices } from './slices.ts';

/** Where the pages leave the records to index; the file is removed once read. */
const NOTICES = 'pagefind/notices.json';

/** Files of the engine that the site serves as they are; it has an interface of its own. */
const ENGINE = ['pagefind.js', 'wasm.fr.pagefind'];
const ENTRY = 'pagefind-entry.json';

/** The answer of the engine, or an error that repeats everything it complained about. */
function checked<T extends { errors: string[] }>(answer: T, doing: string): T {
	if (answer.errors.length === 0) return answer;
	throw new Error(`${doing} : ${answer.errors.join(' ; ')}`);
}

async function indexed(notices: readonly Notice[]): Promise<pagefind.IndexFile[]> {
	try {
		const { index } = checked(
			await pagefind.createIndex({ forceLanguage: 'fr' }),
			'création de l’index'
		);
		if (!index) throw new Error('l’index n’a pas été créé');
		for (const notice of notices)
			checked(await index.addCustomRecord(recordOf(notice)), notice.url);
		return checked(await index.getFiles(), 'lecture de l’index').files;
	} finally {
		await pagefind.close();
	}
}

function contentOf(files: readonly pagefind.IndexFile[], path: string): Uint8Array {
	const file = files.find((candidate) => candidate.path === path);
	if (!file) throw new Error(`le moteur n’a pas écrit ${path}`);
	return file.content;
}

/**
 * Files of the index of the given records, by their path below `pagefind/`.
 * @throws when there is nothing to index, two records share an address, or the engine complains
 */
export async function indexFiles(notices: readonly Notice[]): Promise<OutputFile[]> {
	if (notices.length === 0) throw new Error('il n’y a rien à indexer');
	const urls = new Set<string>();
	for (const { url } of notices) {
		if (urls.has(url)) throw new Error(`deux fiches à la même adresse : ${url}`);
		urls.add(url);
	}
	const files = await indexed(notices);
	const content = openFiles(files);
	// The engine leaves out, without a word, a record that has no text.
	if (content.meta.pages.length !== notices.length)
		throw new Error(
			`fiches indexées, ${content.meta.pages.length} sur ${notices.length} ; le moteur laisse de côté celles qui n’ont pas de texte`
		);
	const { slices, files: sliceFiles } = finerSlices(content);
	const { filters, files: filterFiles } = sortedFilters(content);
	const { pages, files: fragmentFiles } = shownFragments(content, notices);
	return [
		...ENGINE.map((path) => ({ path, content: contentOf(files, path) })),
		...metaFiles({ ...content.meta, pages, slices, filters }, contentOf(files, ENTRY)),
		...sliceFiles,
		...filterFiles,
		...fragmentFiles,
	];
}

/**
 * Index the records that the pages left in a built site; the index is written to its `pagefind/`.
 * @param dist folder of the built site
 * @returns how many records are indexed
 * @throws in French, whatever goes wrong: a site whose search misses something is not published
 */
export async function buildIndex(dist: string): Promise<number> {
	try {
		const left = join(dist, NOTICES);
		const notices = JSON.parse(await readFile(left, 'utf8')) as Notice[];
		await rm(left);
		for (const { path, content } of await indexFiles(notices)) {
			const file = join(dist, 'pagefind', path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
		return notices.length;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`Moteur de recherche : ${reason}`, { cause });
	}
}
