import {
	appendFileSync,
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { createHandler } from '../../../scripts/server/handler.ts';
import { plantEverywhere, type Planted } from '../lib/hostile-data.ts';
import { withOtherBuild } from '../lib/other-build.ts';
import { served } from '../lib/own-server.ts';
import { expectNone } from '../lib/problems.ts';
import { htmlProblems, sinkProblems, xmlFiles, xmlProblems } from '../lib/sinks.ts';

const BUILD_TIME = 300_000;

/** A page that moved. */
const MOVED = { from: '/une-page-deplacee/', to: '/patients/' };

/** Copy the data, put a hostile text in each field, move a page, turn two settings off. */
function writeHostile(root: string): Planted[] {
	cpSync('data', join(root, 'data'), { recursive: true });
	cpSync('src/content', join(root, 'content'), { recursive: true });
	const planted = plantEverywhere(root);
	appendFileSync(join(root, 'data/site.yaml'), '\nfondIgn: non\nhorsConnexion: non\n');
	writeFileSync(
		join(root, 'data/redirections.yaml'),
		`- de: ${MOVED.from}\n  vers: ${MOVED.to}\n`
	);
	return planted;
}

/** Fields that no page shows: notes of rates that no example cites, words that search alone reads. */
const SHOWN_NOWHERE = /^tarifs\..*\.note$|\.motsCles\./;

/** A text that vanishes would make the rest say nothing of its field. */
function vanished(folder: string, planted: readonly Planted[]): string[] {
	const found = new Set<string>();
	for (const file of globSync('**/*.{html,json,csv,xml,pf_fragment}', { cwd: folder })) {
		const bytes = readFileSync(join(folder, file));
		const text = (file.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).toString();
		for (const [mark] of text.matchAll(/\bp\d+z\b/g)) found.add(mark);
	}
	const seen = new Set(planted.filter(({ mark }) => found.has(mark)).map(({ field }) => field));
	return [...new Set(planted.map(({ field }) => field))]
		.filter((field) => !seen.has(field) && !SHOWN_NOWHERE.test(field))
		.map((field) => `aucun texte mis dans « ${field} » ne se retrouve`);
}

/** The old address leads to the new one, by the host and by itself, and is not listed. */
async function movedPageProblems(folder: string, origin: string): Promise<string[]> {
	const page = readFileSync(join(folder, MOVED.from, 'index.html'), 'utf8');
	const answer = await fetch(origin + MOVED.from, { redirect: 'manual' });
	const listed = globSync('sitemap-*.xml', { cwd: folder })
		.map((file) => readFileSync(join(folder, file), 'utf8'))
		.some((xml) => xml.includes(MOVED.from));
	const lines = readFileSync(join(folder, '_redirects'), 'utf8');
	return [
		...(lines === `${MOVED.from} ${MOVED.to} 301\n` ? [] : ['_redirects ne dit pas le renvoi']),
		...(answer.status === 301 && answer.headers.get('location') === MOVED.to
			? []
			: ['le serveur ne renvoie pas de la page déplacée à la nouvelle']),
		...(new RegExp(`http-equiv="?refresh"? content="0; url=${MOVED.to}"`).test(page)
			? []
			: ['la page déplacée ne renvoie pas d’elle-même']),
		...(/name="?robots"? content="?noindex/.test(page) ? [] : ['la page déplacée s’indexe']),
		...(listed ? ['le plan XML donne la page déplacée'] : []),
	];
}

/** What a reader of XML, and of the HTML that it carries, finds in the feeds and the pictures. */
async function xmlFileProblems(page: Page, folder: string): Promise<string[]> {
	const found: string[] = [];
	for (const { file, xml } of xmlFiles(folder)) {
		const { problems, html } = await page.evaluate(xmlProblems, xml);
		const all = [...problems, ...html.flatMap((text) => htmlProblems(text))];
		found.push(...all.map((what) => `${file} : ${what}`));
	}
	return found;
}

/** Site whose fields hold the hostile texts. */
interface HostileLieu {
	nom: string;
	url: string;
	commune: string;
	codeCommune: string;
}

function hostileLieu(folder: string): HostileLieu {
	const text = readFileSync(join(folder, 'donnees/lieux.json'), 'utf8');
	const { lieux } = JSON.parse(text) as { lieux: HostileLieu[] };
	const lieu = lieux.find(({ nom }) => nom.includes('<script>'));
	if (!lieu) throw new Error('lieux.json : aucun lieu ne porte le texte');
	return lieu;
}

/** Files that still keep something on devices, though the setting says not to. */
function keepingFiles(folder: string): string[] {
	const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
	return [
		...globSync('**/*.html', { cwd: folder })
			.filter((file) =>
				/serviceWorker|data-garder|data-version/.test(
					readFileSync(join(folder, file), 'utf8')
				)
			)
			.map((file) => `${file} : garde encore pour lire sans réseau`),
		...(/unregister/.test(worker) && !/MANIFESTE/.test(worker)
			? []
			: ['sw.js : n’efface pas tout']),
	];
}

/** What is wrong with the finder: its bubbles, and the IGN background that is switched off. */
async function finderProblems(
	page: Page,
	{ commune, codeCommune }: HostileLieu
): Promise<string[]> {
	const response = await page.goto(`/lieux/#commune=${codeCommune}`);
	const policy = response?.headers()['content-security-policy'] ?? '';
	await page.getByRole('button', { name: `Montrer ${commune} sur la carte` }).click();
	const popup = page.locator('.leaflet-popup').getByRole('group');
	await expect(popup, '/lieux/ : la bulle perd le texte').toContainText('<script>piege()');
	const tags = await popup.locator('script, img').count();
	return [
		...(tags > 0 ? ['/lieux/ : le texte d’un champ devient une balise dans la bulle'] : []),
		...((await page.getByLabel(/IGN/).count()) > 0 ? ['/lieux/ : offre le fond IGN'] : []),
		...(policy.includes('geopf.fr') ? ['_headers : admet encore l’IGN'] : []),
		...(policy.includes("img-src 'self'") ? [] : ['_headers : politique absente']),
	];
}

test('Un texte hostile dans chaque champ reste un texte, une page déplacée renvoie, deux réglages s’éteignent', async ({
	browser,
}) => {
	test.setTimeout(BUILD_TIME);
	const root = mkdtempSync(join(tmpdir(), 'hostile-'));
	const planted = writeHostile(root);
	const env = { DATA_DIR: join(root, 'data'), CONTENT_DIR: join(root, 'content') };
	await withOtherBuild(env, async (folder) => {
		rmSync(root, { recursive: true });
		expectNone([
			...sinkProblems(folder),
			...vanished(folder, planted),
			...keepingFiles(folder),
		]);

		await served(createHandler(folder), async (origin) => {
			const page = await browser.newPage({ baseURL: origin, serviceWorkers: 'block' });
			const problems: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') problems.push(`${page.url()} : ${message.text()}`);
			});
			page.on('pageerror', ({ message }) => problems.push(`${page.url()} : ${message}`));
			problems.push(...(await movedPageProblems(folder, origin)));
			const lieu = hostileLieu(folder);
			for (const path of ['/', new URL(lieu.url).pathname, '/presse/']) {
				await page.goto(path, { waitUntil: 'networkidle' });
			}
			problems.push(...(await xmlFileProblems(page, folder)));
			problems.push(...(await finderProblems(page, lieu)));
			await page.goto('/recherche/#q=piege', { waitUntil: 'networkidle' });
			await expect(
				page.locator('#resultats li').first(),
				'/recherche/ : le texte ne se retrouve pas'
			).toContainText('<script>');
			problems.push(
				...(await page.locator('#resultats img, #resultats script').all()).map(
					() => '/recherche/ : un résultat devient une balise'
				)
			);
			await page.close();
			expectNone(problems);
		});
	});
});
