import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { searchCopy } from './search-copy.ts';

/** Pages that are searched carry this attribute on the element that holds their content. */
const INDEXED = /\sdata-pagefind-body[\s=>]/;

/** The answer of the search engine, or an error that repeats everything it complained about. */
function checked<T extends { errors: string[] }>(answer: T, doing: string): T {
	if (answer.errors.length === 0) return answer;
	throw new Error(`Moteur de recherche, ${doing} : ${answer.errors.join(' ; ')}`);
}

/** The engine comes with interfaces of its own; the site has one, and ships nothing unused. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}.*';

async function removeInterfaces(folder: string): Promise<void> {
	for await (const file of glob(UNUSED, { cwd: folder })) await rm(join(folder, file));
}

/**
 * Index every page of a built site that carries `data-pagefind-body`.
 * @param dist folder of the built site; the index is written to its `pagefind/` folder
 * @returns how many pages are indexed
 * @throws when no page is to be indexed, or when the engine reports an error
 */
export async function buildIndex(dist: string): Promise<number> {
	try {
		const { index } = checked(
			await pagefind.createIndex({ forceLanguage: 'fr' }),
			'création de l’index'
		);
		if (!index) throw new Error('Moteur de recherche : l’index n’a pas été créé.');

		// Sorted, so that two builds of the same pages give the same index.
		const files = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).toSorted();
		let count = 0;
		for (const file of files) {
			const html = await readFile(join(dist, file), 'utf8');
			if (!INDEXED.test(html)) continue;
			checked(
				await index.addHTMLFile({
					sourcePath: file.replaceAll('\\', '/'),
					content: searchCopy(html),
				}),
				`page ${file}`
			);
			count += 1;
		}
		if (count === 0) {
			throw new Error(
				'Moteur de recherche : aucune page ne porte « data-pagefind-body », il n’y a rien à indexer.'
			);
		}
		checked(
			await index.writeFiles({ outputPath: join(dist, 'pagefind') }),
			'écriture de l’index'
		);
		await removeInterfaces(join(dist, 'pagefind'));
		return count;
	} finally {
		await pagefind.close();
	}
}

/** Build step: the search index, once the pages are written. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'recherche',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await buildIndex(fileURLToPath(dir));
				logger.info(`${count} pages dans l’index de recherche`);
			},
		},
	};
}
