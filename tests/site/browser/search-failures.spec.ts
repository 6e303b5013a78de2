import { expect, type Page } from '@playwright/test';
import { openSearch, search } from '../lib/search.ts';
import { test } from '../lib/with-routes.ts';

/** Whatever fails, there is a way on. */
async function offersAWayOn(page: Page): Promise<void> {
	await expect(search(page).results).toHaveCount(0);
	await expect(page.locator('main').getByRole('link', { name: 'Tiers payant' })).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'Plan du site' })).toBeVisible();
}

for (const [what, path, sentence] of [
	['le moteur', '**/pagefind/pagefind.js', /n’a pas pu se charger/],
	['l’index', '**/pagefind/pagefind-entry.json*', /n’est pas arrivée/],
	['une tranche de l’index', '**/pagefind/index/*', /n’est pas arrivée/],
	['une fiche', '**/pagefind/fragment/*', /n’est pas arrivée/],
] as const) {
	test(`recherche : ${what} manque, puis revient`, async ({ page }) => {
		await page.route(path, (route) => route.abort());
		await page.goto('/recherche/#q=remboursement');
		const { status, retry, results } = search(page);
		await expect(status).toHaveText(sentence);
		await offersAWayOn(page);
		await page.unroute(path);
		await retry.click();
		await expect(status).toHaveText(/^\d+ résultats/);
		await expect(results.first()).toBeVisible();
	});
}

test('recherche : WebAssembly bloqué', async ({ page }) => {
	await page.route('/recherche/', async (route) => {
		const response = await route.fetch();
		const headers = response.headers();
		const policy = (headers['content-security-policy'] ?? '').replace("'wasm-unsafe-eval'", '');
		await route.fulfill({
			response,
			headers: { ...headers, 'content-security-policy': policy },
		});
	});
	await page.goto('/recherche/#q=remboursement');
	await expect(search(page).status).toHaveText(/bloque WebAssembly/);
	await expect(search(page).retry).toBeHidden();
	await offersAWayOn(page);
});

test('recherche : ce qui n’est pas une question', async ({ page }) => {
	const { status } = await openSearch(page, '🩺🚑');
	await expect(status).toHaveText(/ne contient aucun mot à chercher/);
	await openSearch(page, 'le la les');
	await expect(status).toHaveText(/ne contient aucun mot à chercher/);
	const hostile = '<img src=x onerror="document.title=1"><b>remboursement</b>';
	await openSearch(page, hostile);
	await expect(status).toContainText('<img src=x');
	await expect(page.locator('main img, #etat b')).toHaveCount(0);
	await expect(page).toHaveTitle(/^Recherche/);
	await openSearch(page, 'médecin '.repeat(625));
	await expect(status).toHaveText(/^\d+ résultats pour «\s*médecin .{0,60}…\s*»/);
	await expect(search(page).results.first()).toBeVisible();
});
