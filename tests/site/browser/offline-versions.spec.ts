import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeWorker } from '../../../src/integrations/service-worker.ts';
import { DIST, distFiles } from '../lib/dist.ts';
import { finder } from '../lib/finder.ts';
import { cachesOf, parts, untilKept, withSite } from '../lib/offline.ts';

test.use({ serviceWorkers: 'allow' });

const STYLE = basename(distFiles('_astro/style.*.css')[0] ?? '');
const STYLE_B = 'style.bbbbbbbb.css';

/**
 * What the next build may be: other words on every page, another style sheet under another name,
 * other data under the same. Its worker is made as a build makes it.
 */
async function nextBuild(folder: string): Promise<void> {
	cpSync(DIST, folder, { recursive: true });
	const change = (file: string, by: (text: string) => string) => {
		writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));
	};
	for (const file of globSync('**/*.html', { cwd: folder })) {
		change(file, (html) =>
			html
				.replaceAll(STYLE, STYLE_B)
				.replace('</head>', '<meta name="construction" content="b" /></head>')
		);
	}
	cpSync(join(folder, '_astro', STYLE), join(folder, '_astro', STYLE_B));
	rmSync(join(folder, '_astro', STYLE));
	change('finder/lieux.json', (json) => `${json}\n`);
	await writeWorker(folder, { horsConnexion: true });
}

/** Built site that a page is of, and the site style sheets it is shown with. */
const shown = async (page: Page) => ({
	build: (await page.locator('meta[name=construction]').count()) > 0 ? 'b' : 'a',
	styles: await page.evaluate(() =>
		[...document.styleSheets].flatMap(({ href }) => /[^/]+\.css$/.exec(href ?? '')?.[0] ?? [])
	),
});

const finders = async (page: Page) =>
	(await cachesOf(page)).filter((name) => name.includes('recherche'));

const hasWaiting = (page: Page) =>
	page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));

let folder = '';
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'suivante-'));
	await nextBuild(folder);
});
test.afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('D’une version à la suivante, sans jamais les mêler', async ({ page }) => {
	await withSite(DIST, async ({ origin, asked, askedApart, replace }) => {
		await page.goto(`${origin}/lieux/fleurance/`);
		await parts(page).keep.click();
		await expect(parts(page).kept).toBeVisible();
		const [before] = await finders(page);
		await page.goto(`${origin}/lieux/`);
		replace(folder);
		asked();

		// A page that is open keeps to its own version. The next worker may be on its way already, and
		// asks for what is its own.
		await finder(page).plainField.focus();
		await finder(page).field.fill('32500');
		await finder(page).options.first().click();
		await expect(finder(page).sites.first()).toBeVisible();
		const { paths, ofAPage } = askedApart();
		expect(ofAPage.filter((path) => path.startsWith('/finder/'))).toEqual([]);
		expect(paths.filter((path) => /^\/_astro\/.+\.js$/.test(path))).toEqual([]);

		// The page is the next one's, and so is all it needs; nothing kept is of use to it.
		await page.goto(`${origin}/lieux/#commune=32132`);
		await page.reload();
		await expect(finder(page).sites.first()).toBeVisible();
		expect(await shown(page)).toMatchObject({ build: 'b' });
		expect((await shown(page)).styles).toContain(STYLE_B);
		expect((await shown(page)).styles).not.toContain(STYLE);
		expect(asked()).toContain('/finder/lieux.json');

		// What the reader asked to keep is whole in the next version before it takes over.
		await expect.poll(() => hasWaiting(page)).toBe(true);
		expect(await finders(page)).toHaveLength(2);
		await page.goto(`${origin}/lieux/?x#commune=32132`);
		await expect.poll(() => finders(page)).toHaveLength(1);
		expect(await finders(page)).not.toContain(before);
		await expect(finder(page).answer).toHaveText('Autour de Fleurance (32)');

		await page.context().setOffline(true);
		await page.reload();
		await expect(parts(page).copy).toBeVisible();
		await expect(finder(page).sites.first()).toBeVisible();
		expect(await shown(page)).toMatchObject({ build: 'b' });
		// A page read in the former version keeps its own style until it is read again.
		await page.goto(`${origin}/patients/`);
		expect((await shown(page)).build).toBe('a');
		expect((await shown(page)).styles).toContain(STYLE);
		expect((await shown(page)).styles).not.toContain(STYLE_B);
	});
});

test('Une page d’avant ne reçoit pas les données d’après', async ({ page }) => {
	await withSite(DIST, async ({ origin, replace }) => {
		await page.goto(`${origin}/lieux/`);
		await untilKept(page, '/lieux/');
		replace(folder);
		await finder(page).plainField.focus();
		await finder(page).field.fill('32500');
		await finder(page).options.first().click();
		await expect(page.getByText('Les lieux n’ont pas pu se charger.')).toBeVisible();
	});
});

test('Le réglage éteint efface tout des appareils', async ({ page }) => {
	await withSite(DIST, async ({ origin, replace }) => {
		await page.goto(`${origin}/lieux/fleurance/`);
		await parts(page).keep.click();
		await expect(parts(page).kept).toBeVisible();
		await writeWorker(folder, { horsConnexion: false });
		// A build with the setting off registers no worker.
		const faq = join(folder, 'faq/index.html');
		const html = readFileSync(faq, 'utf8');
		const off = html.replace(/onload=\(\)=>navigator[^<]*/, '');
		expect(off).not.toBe(html);
		writeFileSync(faq, off);
		replace(folder);
		// Browsers ask for the worker again as a page opens.
		await page.goto(`${origin}/faq/`);
		await expect.poll(() => cachesOf(page)).toEqual([]);
		// The worker goes once all is erased.
		await expect
			.poll(() =>
				page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
			)
			.toBe(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.context().setOffline(true);
		await expect(page.goto(`${origin}/faq/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
	});
});
