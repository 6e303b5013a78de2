import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { distFiles, readDist } from '../lib/dist.ts';
import { finder, openAnswer, openFinder } from '../lib/finder.ts';

const weigh = (text: string) => gzipSync(text).length;

/** Paths that a page has asked for, each once. */
function record(page: Parameters<typeof openFinder>[0]): Set<string> {
	const paths = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (request.resourceType() !== 'document') paths.add(pathname);
	});
	return paths;
}

const weighAll = (paths: Iterable<string>) =>
	[...paths].reduce((sum, path) => sum + weigh(readDist(path)), 0);

test('poids : la page du finder, avant son script', () => {
	const sheets = distFiles('_astro/{style,finder}.*.css');
	expect(sheets).toHaveLength(2);
	expect(weighAll(sheets)).toBeLessThanOrEqual(5_500);
	expect(weighAll(['lieux/index.html', ...sheets])).toBeLessThanOrEqual(20_000);
});

test('poids : rien ne se charge avant un geste, même la carte en vue', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1000 });
	const asked = record(page);
	await page.goto('/lieux/', { waitUntil: 'networkidle' });
	await expect(page.locator('.carte-statique svg a').first()).toBeInViewport();
	expect([...asked].filter((path) => path.endsWith('.js') || path.endsWith('.json'))).toEqual([]);
	await page.mouse.move(20, 20);
	await expect(finder(page).map).toBeVisible();
});

test('poids : tout le script, carte comprise', async ({ page }) => {
	const asked = record(page);
	const { map } = await openAnswer(page, '43234');
	await map.scrollIntoViewIfNeeded();
	await expect(map.locator('.ville').first()).toBeAttached();
	const scripts = [...asked].filter((path) => path.endsWith('.js'));
	expect(scripts.some((path) => path.includes('/Carte.'))).toBe(true);
	expect(weighAll(scripts)).toBeLessThanOrEqual(125_000);
	expect(weighAll(['finder/contours.json'])).toBeLessThanOrEqual(20_000);
});

test('poids : une recherche, une requête', async ({ page }) => {
	const { field, options } = await openFinder(page);
	const asked = record(page);
	const cut = () => [...asked].filter((path) => /^\/gazetteer\/(?!index)/.test(path));
	await field.fill('Saint-Étienne');
	await expect(options.first()).toContainText('Saint-Étienne');
	const files = cut();
	expect(files).toHaveLength(1);
	expect(weighAll(files)).toBeLessThanOrEqual(9_000);
	await options.first().click();
	await expect(finder(page).answer).toBeVisible();
	expect(cut()).toEqual(files);
});
