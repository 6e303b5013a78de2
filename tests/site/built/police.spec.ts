import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CARACTERES, SANS_POLICE } from '../../../src/domain/caracteres.ts';
import { CADRE } from '../../../src/domain/integration.ts';
import { builtPages, DIST, distFiles, readDist } from '../lib/dist.ts';
import { decode } from '../lib/html.ts';
import { expectNone } from '../lib/problems.ts';

/** For the two weights together, which no page can do without. */
const BUDGET = 30_000;

const PRELOAD = /<link rel="preload" as="font" type="font\/woff2" href="([^"]+)" crossorigin>/g;

const CODE = /<(script|style)\b[\s\S]*?<\/\1>/g;

test('La police a tous les caractères que le site montre', () => {
	const known = new Set(`${CARACTERES}${SANS_POLICE}\n\r\t`);
	const files = distFiles('{**/*.html,_astro/*.js,{finder,gazetteer,recherche}/*.json}');
	const unknown = new Map<string, string>();
	for (const file of files) {
		const text = readDist(file);
		for (const character of file.endsWith('.html') ? decode(text.replace(CODE, '')) : text) {
			if (!known.has(character)) unknown.set(character, file);
		}
	}
	expectNone(
		[...unknown].map(
			([character, file]) =>
				`dist/${file} : « ${character} » (U+${character.codePointAt(0)?.toString(16)})`
		),
		'À ajouter à src/domain/caracteres.ts, puis : node scripts/police.ts'
	);
});

test('La police est demandée avec la page, sans dépasser son poids', () => {
	const fonts = distFiles('_astro/*.woff2').map((file) => `/${file}`);
	expect(fonts).toHaveLength(2);
	const weight = fonts.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
	expect(weight).toBeLessThanOrEqual(BUDGET);
	expectNone(
		builtPages()
			// In a frame of other sites, the letters are those of its reader.
			.filter(({ path }) => path !== CADRE)
			.filter(
				({ html }) =>
					[...html.matchAll(PRELOAD)].map(([, href]) => href).join() !== fonts.join()
			)
			.map(({ file }) => `${file} ne demande pas les deux graisses d’avance`)
	);
});
