import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../../../../src/domain/search/notice.ts';
import { buildIndex, indexFiles } from '../../../../src/integrations/search/build-index.ts';
import { readMeta } from '../../../../src/integrations/search/engine-files.ts';
import { encodeCbor } from '../../../../src/integrations/search/cbor.ts';
import { pack, unpack } from '../../../../src/integrations/search/packed.ts';

const notice = (rank: number, change: Partial<Notice> = {}): Notice => ({
	url: `/page-${rank}/`,
	genre: 'page',
	titre: `Page ${rank}`,
	contexte: 'Essai',
	contenu: `L’œuvre numéro ${rank}.`,
	...change,
});

let dist = '';

beforeAll(async () => {
	dist = await mkdtemp(join(tmpdir(), 'recherche-'));
});

afterAll(() => rm(dist, { recursive: true, force: true }));

async function build(left: string): Promise<number> {
	await mkdir(join(dist, 'pagefind'), { recursive: true });
	await writeFile(join(dist, 'pagefind/notices.json'), left);
	return buildIndex(dist);
}

describe('buildIndex', () => {
	test('writes the index, removes the records, and shows texts as they are read', async () => {
		const notices = [
			notice(1, { date: '2025-10', emetteur: 'ARS', publics: ['presse'] }),
			notice(2),
		];
		expect(await build(JSON.stringify(notices))).toBe(2);
		const files = await readdir(join(dist, 'pagefind'), { recursive: true });
		expect(files).not.toContain('notices.json');
		expect(files).toEqual(
			expect.arrayContaining(['pagefind.js', 'wasm.fr.pagefind', 'pagefind-entry.json'])
		);
		const fragments = await readdir(join(dist, 'pagefind/fragment'));
		const shown = await Promise.all(
			fragments.map(async (name) =>
				unpack(await readFile(join(dist, 'pagefind/fragment', name))).toString()
			)
		);
		expect(shown.join('\n')).toContain('L’œuvre numéro 1.');
	});

	test.each([
		['nothing to index', '[]', /il n’y a rien à indexer/],
		['a broken file', '[{', /^Moteur de recherche : /],
		['two records at one address', JSON.stringify([notice(1), notice(1)]), /\/page-1\//],
		[
			'a record without a word',
			JSON.stringify([notice(1), notice(2, { contenu: '' })]),
			/fiches indexées, 1 sur 2/,
		],
	])('stops at %s', async (_, left, message) => {
		await expect(build(left)).rejects.toThrow(message);
	});

	test('stops when the pages left no records', async () => {
		await rm(join(dist, 'pagefind'), { recursive: true, force: true });
		await expect(buildIndex(dist)).rejects.toThrow(/notices\.json/);
	});
});

/** Some thousands of words that begin in all ways. */
const wordOf = (rank: number): string =>
	`${[1, 26, 676]
		.map((place) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(rank / place) % 26])
		.join('')}xyz`;

test('two indexes of the same records are identical, and their slices are small', async () => {
	const many = Array.from({ length: 400 }, (_, rank) =>
		notice(rank, {
			genre: rank % 2 ? 'page' : 'lieu',
			contenu: Array.from({ length: 60 }, (_, word) => wordOf(rank * 37 + word * 101)).join(
				' '
			),
		})
	);
	const [first, second] = [await indexFiles(many), await indexFiles(many)];
	const summary = (files: typeof first) =>
		files
			.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`)
			.sort();
	expect(summary(second)).toEqual(summary(first));
	const slices = first.filter(({ path }) => path.startsWith('index/'));
	expect(slices.length).toBeGreaterThan(3);
}, 30_000);

describe('an engine of another version', () => {
	test.each([
		['another version', encodeCbor(['1.5.2', [], [], [], []]), /1\.5\.2/],
		['a meta file of another form', encodeCbor(['1.6.0', 3]), /une liste/],
	])('is refused: %s', (_, bytes, message) => {
		expect(() => readMeta(bytes)).toThrow(message);
	});

	test('is refused: files without its signature', () => {
		expect(unpack(pack(Buffer.from('a'))).toString()).toBe('a');
		expect(() => unpack(pack(Buffer.from('a')).subarray(4))).toThrow();
	});
});
