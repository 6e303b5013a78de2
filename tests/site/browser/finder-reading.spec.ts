import { expect, type Page } from '@playwright/test';
import { accessibilityProblems } from '../lib/axe.ts';
import { readDist } from '../lib/dist.ts';
import { finder, openAnswer, openFinder } from '../lib/finder.ts';
import { expectNone } from '../lib/problems.ts';
import { test } from '../lib/with-routes.ts';

const sidewaysScroll = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('sans script : la carte fixe, toute la liste, et pourquoi', async ({ page }) => {
		await page.goto('/lieux/?q=Saugues');
		// A browser under test shows no `noscript`, with or without scripts.
		expect(readDist('lieux/index.html')).toMatch(/<noscript>.*demande JavaScript/s);
		await expect(page.locator('.carte-statique svg a').first()).toBeVisible();
		await expect(finder(page).locate).toBeHidden();
		const links = page.locator('section a[href^="/lieux/"]');
		expect(await links.count()).toBeGreaterThanOrEqual(35);
	});

	test('sans script : le formulaire mène à la liste', async ({ page }) => {
		await page.goto('/');
		const { plainField, search } = finder(page);
		await plainField.fill('Saugues');
		await search.click();
		await expect(page).toHaveURL('/lieux/?q=Saugues');
		await finder(page).search.click();
		await expect(page).toHaveURL(/\/lieux\/\?q=/);
	});
});

test('script introuvable : le formulaire mène à la liste', async ({ page }) => {
	await page.route(/\/_astro\/Finder\./, (route) => route.abort());
	await page.goto('/lieux/');
	const { plainField } = finder(page);
	await plainField.fill('Saugues');
	await plainField.press('Enter');
	await expect(page).toHaveURL('/lieux/?q=Saugues');
	await expect(page.getByRole('heading', { name: 'Tous les lieux connus' })).toBeVisible();
});

test('lecture : 320 px de large, rien ne déborde', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	const { field, options } = await openFinder(page);
	await field.fill('Longny-au-Perche');
	await expect(options.first()).toBeVisible();
	expect(await sidewaysScroll(page)).toBe(0);
	await options.first().click();
	const { sites, map } = finder(page);
	await expect(sites.first()).toBeVisible();
	await page.getByText('Filtrer les lieux').click();
	await map.or(page.locator('.carte-statique')).first().scrollIntoViewIfNeeded();
	await expect(map).toBeVisible();
	expect(await sidewaysScroll(page)).toBe(0);
});

test('lecture : texte à 200 %', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	const { field, sites } = await openAnswer(page, '43234');
	await page.evaluate(() => {
		document.documentElement.style.setProperty('font-size', '200%');
	});
	expect(await sidewaysScroll(page)).toBe(0);
	for (const part of [field, sites.first(), sites.first().getByRole('button')]) {
		const cut = await part.evaluate((element) => element.scrollWidth - element.clientWidth > 2);
		expect(cut).toBe(false);
	}
});

test('lecture : au doigt, les propositions ont la taille d’un doigt', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const { field, options, search, locate } = await openFinder(page);
	await field.fill('Brest');
	for (const part of [options.first(), options.nth(1), search, locate]) {
		const box = await part.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(40);
		expect(box?.width).toBeGreaterThanOrEqual(100);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [360, 1280]) {
		test(`lecture : axe, ${colorScheme} ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const { field, options } = await openFinder(page);
			await field.fill('Saugues');
			await expect(options.first()).toBeVisible();
			expectNone(await accessibilityProblems(page));
			await field.press('Enter');
			await expect(finder(page).sites.first()).toBeVisible();
			await page.getByText('Filtrer les lieux').click();
			await page.getByRole('button', { name: 'Montrer Langogne sur la carte' }).click();
			await expect(finder(page).popup).toBeFocused();
			expectNone(await accessibilityProblems(page));
		});
	}
}

test('lecture : couleurs forcées, l’option active et le statut se voient', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const { field, options } = await openFinder(page);
	await field.fill('Brest');
	await expect(options.first()).toContainText('Brest');
	await field.press('ArrowDown');
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	const [active, other] = await Promise.all(
		[options.first(), options.nth(1)].map((option) =>
			option.evaluate((element) => getComputedStyle(element).outlineStyle)
		)
	);
	expect([active, other]).toEqual(['solid', 'none']);
});

test('lecture : imprimée, la réponse garde ses lieux et perd ses boutons', async ({ page }) => {
	const { answer, sites, field, locate } = await openAnswer(page, '43234');
	await page.emulateMedia({ media: 'print' });
	await expect(answer).toBeVisible();
	await expect(sites.first()).toBeVisible();
	for (const part of [field, locate, sites.first().getByRole('button')]) {
		await expect(part).toBeHidden();
	}
});

test('lecture : mouvement réduit, rien ne bouge', async ({ page }) => {
	const { sites, map } = await openAnswer(page, '43234');
	await sites.first().getByRole('button').click();
	await expect(finder(page).popup).toBeFocused();
	await expect(map).not.toHaveClass(/leaflet-fade-anim|leaflet-zoom-anim/);
});
