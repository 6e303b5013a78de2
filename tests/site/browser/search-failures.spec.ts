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
	['l’index', '**/pagefind/pagefind-entry.json*', /Une partie de la recherche/],
	['une tranche de l’index', '**/pagefind/index/*', /Une partie de la recherche/],
	['une fiche', '**/pagefind/fragment/*', /Une partie de la recherche/],
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

test('recherche : les communes manquent, puis reviennent', async ({ page }) => {
	await page.route('**/gazetteer/**', (route) => route.abort());
	const { help, places, retry } = await openSearch(page, 'Marvejols');
	await expect(help).toContainText('La liste des communes n’a pas pu se charger');
	await page.unroute('**/gazetteer/**');
	await retry.click();
	await expect(places.getByRole('link', { name: 'Lieux près de Marvejols (48)' })).toBeVisible();
	await expect(retry).toBeHidden();
});

test('recherche : les mots du site manquent, puis reviennent', async ({ page }) => {
	await page.route('**/vocabulaire.json', (route) => route.abort());
	const { help, retry } = await openSearch(page, 'remboursment');
	await expect(help).toContainText('La liste des mots du site n’a pas pu se charger');
	await page.unroute('**/vocabulaire.json');
	await retry.click();
	await expect(help.getByRole('link', { name: 'remboursement' })).toBeVisible();
});

test('recherche : le script manque, puis revient', async ({ page }) => {
	await page.route('**/search-page*.js', (route) => route.abort());
	await page.goto('/recherche/#q=remboursement');
	const { status, retry } = search(page);
	await expect(status).toHaveText(/n’a pas pu se charger/);
	await page.unroute('**/search-page*.js');
	await retry.click();
	await expect(status).toHaveText(/^\d+ résultats/);
});

/** Longer than the page waits before it says that the answer is slow, in milliseconds. */
const LONG_MS = 20_000;

/**
 * Ask for something whose answer stops on its way, until the page has waited for long by its own
 * clock; gives back what lets answers come anew.
 */
async function hang(page: Page, path: string): Promise<() => void> {
	let isHung = true;
	await page.clock.install();
	await page.route(path, async (route) => {
		if (!isHung) await route.continue();
	});
	const asked = page.waitForRequest(path);
	await page.goto('/recherche/#q=remboursement');
	await asked;
	await page.clock.fastForward(LONG_MS);
	return () => {
		isHung = false;
	};
}

for (const path of ['**/pagefind/index/*', '**/pagefind/pagefind.js*']) {
	test(`recherche : ${path} ne répond jamais`, async ({ page }) => {
		const answer = await hang(page, path);
		const { status, retry, results } = search(page);
		await expect(status).toHaveText(/met longtemps à répondre/);
		answer();
		await retry.click();
		await expect(status).toHaveText(/^\d+ résultats/);
		await expect(retry).toBeHidden();
		await expect(results.first()).toBeVisible();
	});
}

test('recherche : une question posée pendant que la précédente est bloquée', async ({ page }) => {
	const answer = await hang(page, '**/pagefind/index/*');
	const { status, field, submit, retry } = search(page);
	await expect(status).toHaveText(/met longtemps à répondre/);
	answer();
	await field.fill('ordonnance');
	await submit.click();
	await expect(status).toHaveText(/^\d+ résultats pour «\s*ordonnance/);
	await expect(retry).toBeHidden();
});

test('recherche : une question trop longue dit ce qui a été cherché', async ({ page }) => {
	const long = `${'abcdefghijklmn'
		.split('')
		.map((letter) => `mot${letter}`)
		.join(' ')} remboursement`;
	const { help, results } = await openSearch(page, long);
	await expect(help).toContainText('seuls ces mots ont été cherchés');
	await expect(help).toContainText('remboursement');
	await expect(results.first()).toBeVisible();
});

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
	await expect(search(page).status).toHaveText(/bloque ce qui fait marcher la recherche/);
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
