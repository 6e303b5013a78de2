import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile } from '../hosting/headers-file.ts';
import { headerRules, type HotesPermis } from '../hosting/headers-policy.ts';
import { inlineHashes } from '../hosting/inline-code.ts';

/** Longest line that Cloudflare reads; it ignores a longer one without a word. */
const LONGEST_LINE = 2000;

/** HTML of the built pages, one at a time: a large site does not fit in memory. */
function* readPages(dist: string): Generator<string> {
	for (const file of globSync('**/*.html', { cwd: dist })) {
		yield readFileSync(join(dist, file), 'utf8');
	}
}

/**
 * Write the `_headers` file of a built site, whose policy admits the inline code of its pages.
 * @param dist folder of the built site
 * @param permis hosts that the settings of the site allow
 * @throws when a line would be too long for a host to read it
 */
export async function writeHeaders(dist: string, permis: HotesPermis): Promise<void> {
	const text = formatHeadersFile(headerRules(inlineHashes(readPages(dist)), permis));
	const tooLong = text.split('\n').find((line) => line.length > LONGEST_LINE);
	if (tooLong) {
		throw new Error(
			`_headers : une ligne fait ${tooLong.length} caractères (${LONGEST_LINE} au plus, au-delà certains hébergeurs l’ignorent). Mettez dans des fichiers les scripts et les styles écrits dans les pages.`
		);
	}
	await writeFile(join(dist, '_headers'), text);
}

/** Build step: the headers that the host must send, once every page is written. */
export function headers(permis: HotesPermis): AstroIntegration {
	return {
		name: 'en-tetes',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				await writeHeaders(fileURLToPath(dir), permis);
				logger.info('_headers écrit');
			},
		},
	};
}
