import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from './search/build-index.ts';

/** Build step: the search index, from the records that the pages left. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'recherche',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await buildIndex(fileURLToPath(dir));
				logger.info(`${count} fiches dans l’index de recherche`);
			},
		},
	};
}
