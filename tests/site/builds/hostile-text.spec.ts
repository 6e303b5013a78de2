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
import { expect, type Page, test } from '@playwright/test';
import { createHandler } from '../../../scripts/server/handler.ts';
import { decode, parse } from '../lib/html.ts';
import { withOtherBuild } from '../lib/other-build.ts';
import { served } from '../lib/own-server.ts';
import { expectNone } from '../lib/problems.ts';

const BUILD_TIME = 180_000;

/** A text that an editor could type, and that a careless page would run. */
const HOSTILE = `piege <script>piege()</script> {{piege}} "><img src=x onerror=piege()> </script>`;

/** Fields that a text of the data fills, by their file, each at its first place. */
const FIELDS: readonly (readonly [file: string, field: RegExp])[] = [
	['data/lieux/bretagne.yaml', /(?<=^ {2}adresse: ).*$/m],
	['data/lieux/bretagne.yaml', /(?<=^ {4}comment: )>-\n(?: {6}.*\n)+/m],
	['data/lieux/bretagne.yaml', /(?<=^ {2}constat: )>-\n(?: {4}.*\n)+/m],
	['data/lieux/bretagne.yaml', /(?<=^(?:- | {2})nom: ).*$/m],
	['data/sources.yaml', /(?<=^ {2}titre: ).*$/m],
	['data/sources.yaml', /(?<=^ {2}editeur: ).*$/m],
	['data/site.yaml', /(?<=^sousTitre: ).*$/m],
	['data/chiffres.yaml', /(?<=^ {2}libelle: ).*$/m],
	['data/themes.yaml', /(?<=^ {2}titre: ).*$/m],
	['data/themes.yaml', /(?<=^ {2}resume: ).*$/m],
	['content/communiques/ars-bretagne-gourin-brennilis-2025-10-13.md', /(?<=^titre: ).*$/m],
	['content/communiques/ars-bretagne-gourin-brennilis-2025-10-13.md', /(?<=^emetteur: ).*$/m],
	['content/questions/assurance/verifier-son-assurance.md', /(?<=^question: ).*$/m],
];

/** Copy the data, put the hostile text in each field, and turn off the IGN background and the reading offline. */
function writeHostile(root: string): void {
	cpSync('data', join(root, 'data'), { recursive: true });
	cpSync('src/content', join(root, 'content'), { recursive: true });
	for (const [name, field] of FIELDS) {
		const file = join(root, name);
		const text = readFileSync(file, 'utf8');
		const found = field.exec(text)?.[0];
		if (found === undefined) throw new Error(`${name} : aucun champ ${field}`);
		const end = found.endsWith('\n') ? '\n' : '';
		writeFileSync(
			file,
			text.replace(field, () => `'${HOSTILE}'${end}`)
		);
	}
	appendFileSync(join(root, 'data/site.yaml'), '\nfondIgn: non\nhorsConnexion: non\n');
}

/** What a page holds that only the hostile text can have put there. */
function hostileElements(file: string, html: string): string[] {
	const document = parse(html);
	return [
		...document
			.querySelectorAll('script')
			.filter((script) => /^\s*piege/.test(script.textContent))
			.map(() => `${file} : le texte d’un champ devient un script`),
		...document
			.querySelectorAll('img[src="x"], [onerror]')
			.map(({ tagName }) => `${file} : le texte d’un champ devient <${tagName}>`),
	];
}

const pagesIn = (folder: string) =>
	globSync('**/*.html', { cwd: folder }).map((file) => ({
		file,
		html: readFileSync(join(folder, file), 'utf8'),
	}));

/** Files that say the hostile text otherwise than as a text of theirs. */
function hostileFiles(folder: string): string[] {
	const feed = readFileSync(join(folder, 'presse/rss.xml'), 'utf8');
	const data = globSync('donnees/*.{json,geojson}', { cwd: folder });
	return [
		...(/<script|<img/.test(feed) ? ['presse/rss.xml : une balise venue d’un champ'] : []),
		...data
			.filter((file) => !isJson(readFileSync(join(folder, file), 'utf8')))
			.map((file) => `${file} : JSON illisible`),
	];
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Files that still keep something on devices, though the setting says not to. */
function keepingFiles(folder: string, pages: readonly { file: string; html: string }[]): string[] {
	const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
	return [
		...pages
			.filter(({ html }) => /serviceWorker|data-garder|data-version/.test(html))
			.map(({ file }) => `${file} : garde encore pour lire sans réseau`),
		...(/unregister/.test(worker) && !/MANIFESTE/.test(worker)
			? []
			: ['sw.js : n’efface pas tout']),
	];
}

/** What is wrong with the finder: its bubbles, and the IGN background that is switched off. */
async function finderProblems(page: Page): Promise<string[]> {
	const response = await page.goto('/lieux/#commune=29018');
	const policy = response?.headers()['content-security-policy'] ?? '';
	await page.getByRole('button', { name: 'Montrer Brennilis sur la carte' }).click();
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

test('Un texte hostile reste un texte, et deux réglages éteignent l’IGN et le hors connexion', async ({
	browser,
}) => {
	test.setTimeout(BUILD_TIME);
	const root = mkdtempSync(join(tmpdir(), 'hostile-'));
	writeHostile(root);
	const env = { DATA_DIR: join(root, 'data'), CONTENT_DIR: join(root, 'content') };
	await withOtherBuild(env, async (folder) => {
		rmSync(root, { recursive: true });
		const pages = pagesIn(folder);
		const shown = pages.filter(({ html }) => decode(html).includes('<script>piege()'));
		expectNone([
			...pages.flatMap(({ file, html }) => hostileElements(file, html)),
			...hostileFiles(folder),
			...keepingFiles(folder, pages),
			// A text that vanishes would make the rest of this test say nothing.
			...(shown.length > 20 ? [] : [`seulement ${shown.length} pages montrent le texte`]),
		]);

		await served(createHandler(folder), async (origin) => {
			const page = await browser.newPage({ baseURL: origin, serviceWorkers: 'block' });
			const problems: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') problems.push(`${page.url()} : ${message.text()}`);
			});
			page.on('pageerror', ({ message }) => problems.push(`${page.url()} : ${message}`));
			for (const path of ['/', '/lieux/brennilis/', '/lieux/#commune=29018', '/presse/']) {
				await page.goto(path, { waitUntil: 'networkidle' });
			}
			problems.push(...(await finderProblems(page)));
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
