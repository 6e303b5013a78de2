import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatRedirectsFile } from '../hosting/redirects-file.ts';

/**
 * Build step: the `_redirects` file, for hosts that move readers on by themselves. Where a host
 * does not, the page that stands at the old address does.
 * @param redirections old path to new path
 */
export function redirects(redirections: Readonly<Record<string, string>>): AstroIntegration {
	const list = Object.entries(redirections).map(([from, to]) => ({ from, to }));
	return {
		name: 'redirections',
		hooks: {
			'astro:build:done': ({ dir }) =>
				writeFile(join(fileURLToPath(dir), '_redirects'), formatRedirectsFile(list)),
		},
	};
}
