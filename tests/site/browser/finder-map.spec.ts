import { expect, type Page } from '@playwright/test';
import { expectNone } from '../lib/problems.ts';
import { finder, openAnswer } from '../lib/finder.ts';
import { test } from '../lib/with-routes.ts';

const TILES = 'https://data.geopf.fr/**';
const IGN = /Afficher le plan détaillé de l’IGN/;

/** One grey point: a tile as good as any. */
const TILE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64'
);

async function openMap(page: Page, more = '') {
	const parts = await openAnswer(page, '43234', more);
	await parts.map.scrollIntoViewIfNeeded();
	await expect(parts.map.locator('.contour').first()).toBeAttached();
	return parts;
}

const showing = (page: Page, commune: string) =>
	page.getByRole('button', { name: `Montrer ${commune} sur la carte` });

test('carte : la liste ouvre une bulle, la bulle rend le focus', async ({ page }) => {
	const { popup } = await openMap(page);
	const button = showing(page, 'Langogne');
	for (const leave of [
		() => page.keyboard.press('Escape'),
		() => popup.getByRole('button', { name: 'Fermer' }).press('Enter'),
	]) {
		await button.focus();
		await button.press('Enter');
		await expect(popup).toContainText('Langogne (48)');
		await expect(popup).toBeFocused();
		await expect(popup).toBeInViewport();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Tab');
		await expect(popup.getByRole('link', { name: 'Langogne (48)' })).toBeFocused();
		await leave();
		await expect(popup).toHaveCount(0);
		await expect(button).toBeFocused();
		await expect(button).toHaveAttribute('aria-pressed', 'false');
	}
});

test('carte : un point choisi se retrouve dans la liste', async ({ page }) => {
	const { map, popup } = await openMap(page);
	const point = map.locator('.repere[title="Langogne"]');
	await point.click();
	await expect(popup).toContainText('Langogne');
	await expect(showing(page, 'Langogne')).toHaveAttribute('aria-pressed', 'true');
	// Once more: it stays open.
	await point.click();
	await expect(popup).toContainText('Langogne');
	await showing(page, 'Saugues').click();
	await expect(popup).toContainText('Saugues');
	await expect(showing(page, 'Langogne')).toHaveAttribute('aria-pressed', 'false');
});

test('carte : filtrer ferme la bulle d’un lieu écarté, sans voler le focus', async ({ page }) => {
	const { popup, map } = await openMap(page);
	await showing(page, 'Langogne').click();
	await expect(popup).toBeVisible();
	await page.getByText('Filtrer les lieux').click();
	const region = page.getByRole('combobox', { name: 'Région' });
	await region.focus();
	await region.selectOption('Bretagne');
	await expect(popup).toHaveCount(0);
	await expect(region).toBeFocused();
	await expect(map.locator('.repere')).toHaveCount(2);
});

test('carte : en français, trois arrêts de tabulation au plus, un lien pour la passer', async ({
	page,
}) => {
	const { map } = await openMap(page);
	await expect(map.getByRole('button', { name: 'Agrandir la carte' })).toBeVisible();
	await expect(map.getByRole('button', { name: 'Réduire la carte' })).toBeVisible();
	await expect(page.getByText(/Zoom (?:in|out)/)).toHaveCount(0);

	for (const part of [
		map.getByRole('button', { name: 'Agrandir la carte' }),
		map.locator('.repere').first(),
	]) {
		const box = await part.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
	}

	await map.focus();
	let stops = 1;
	for (; stops < 10; stops += 1) {
		await page.keyboard.press('Tab');
		if (!(await map.evaluate((element) => element.contains(document.activeElement)))) break;
	}
	expect(stops).toBeLessThanOrEqual(3);

	await page.getByRole('link', { name: 'Passer la carte' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#apres-carte')).toBeFocused();
	await expect(finder(page).answer).toHaveText('Autour de Saugues (43)');
});

test('carte : l’outre-mer à portée de main', async ({ page }) => {
	const { map } = await openMap(page);
	const before = await map.locator('.lecteur').getAttribute('d');
	await page.getByLabel('Aller à').selectOption('La Réunion');
	await expect(map.locator('.lecteur')).not.toHaveAttribute('d', before ?? '');
	await expect(map.locator('.repere').first()).not.toBeInViewport();
});

test('carte : le fond IGN se demande, se montre et se retient', async ({ page }) => {
	const asked: string[] = [];
	await page.route(TILES, async (route) => {
		asked.push(route.request().url());
		await route.fulfill({ body: TILE, contentType: 'image/png' });
	});
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	await openMap(page);
	expect(asked).toEqual([]);
	await page.getByLabel(IGN).check();
	await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
	expect(asked[0]).toContain('PLANIGNV2');
	await page.reload();
	await expect(page.getByLabel(IGN)).toBeChecked();
	await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
	await page.getByLabel(IGN).uncheck();
	await expect(page.locator('.leaflet-tile')).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expectNone(problems);
});

test('carte : sans réponse de l’IGN, une phrase et les contours', async ({ page }) => {
	await page.route(TILES, (route) => route.abort());
	const { map } = await openMap(page);
	await page.getByLabel(IGN).check();
	await expect(page.getByText('Le plan de l’IGN ne répond pas')).toBeVisible();
	await expect(map.locator('.contour').first()).toBeVisible();
});

test('carte : sans ses contours, une phrase et les lieux', async ({ page }) => {
	await page.route('**/finder/contours.json', (route) => route.abort());
	const { map } = await openAnswer(page, '43234');
	await map.scrollIntoViewIfNeeded();
	await expect(page.getByText('Le fond de la carte n’a pas pu se charger')).toBeVisible();
	await expect(map.locator('.repere').first()).toBeAttached();
});

test('carte : sans Leaflet, la carte fixe reste', async ({ page }) => {
	await page.route('**/_astro/Carte.*.js', (route) => route.abort());
	const { sites } = await openAnswer(page, '43234');
	await expect(sites).toHaveCount(5);
	await page.locator('.cadre-carte').scrollIntoViewIfNeeded();
	await expect(page.locator('.cadre-carte .carte-statique')).toBeVisible();
});

for (const width of [360, 1280]) {
	test(`carte : à ${width} px, elle prend la place de la carte fixe`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/lieux/');
		const frame = page.locator('.cadre-carte');
		const legend = frame.locator('.legende');
		await expect(legend).toContainText('Consultations signalées');
		const before = (await frame.boundingBox())?.height ?? 0;
		await frame.scrollIntoViewIfNeeded();
		await expect(finder(page).map.locator('.repere').first()).toBeVisible();
		await expect(frame.locator('.carte-statique > svg')).toBeHidden();
		expect(Math.abs(((await frame.boundingBox())?.height ?? 0) - before)).toBeLessThan(12);
		await expect(legend).toContainText('Consultations signalées');
	});
}

test('carte : les communes des lieux sont nommées, en vue rapprochée', async ({ page }) => {
	const { map } = await openMap(page);
	const name = (nom: string) => map.locator('.ville > span').getByText(nom, { exact: true });
	await expect(name('Saugues')).toBeVisible();
	await expect(name('Mende')).toBeVisible();
	await page.getByLabel('Aller à').selectOption('Métropole');
	await expect(name('Saugues')).toHaveCount(0);
	await expect(name('Paris')).toBeVisible();
});

test('carte : elle ne se charge qu’une fois en vue', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	const { sites } = await openAnswer(page, '43234');
	await expect(sites).toHaveCount(5);
	expect(loaded.filter((url) => url.includes('/Carte.'))).toEqual([]);
	await showing(page, 'Langogne').click();
	await expect(finder(page).popup).toBeFocused();
	await expect(finder(page).popup).toBeInViewport();
});
