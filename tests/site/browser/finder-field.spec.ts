import { expect } from '@playwright/test';
import { finder, fragmentOf, openFinder } from '../lib/finder.ts';
import { test } from '../lib/with-routes.ts';

test('champ : une liste s’ouvre, se parcourt, se choisit', async ({ page }) => {
	const { field, options, answer } = await openFinder(page);
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await field.pressSequentially('st etienne');
	await expect(options.first()).toContainText('Saint-Étienne (42), 42000');
	await expect(field).toHaveAttribute('aria-expanded', 'true');

	await field.press('ArrowDown');
	await field.press('ArrowDown');
	const second = options.nth(1);
	await expect(second).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute(
		'aria-activedescendant',
		(await second.getAttribute('id')) ?? ''
	);
	await field.press('ArrowUp');
	await field.press('Enter');
	await expect(answer).toHaveText('Autour de Saint-Étienne (42)');
	await expect(field).toHaveValue(/^Saint-Étienne \(42\), 42000/);
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	expect(fragmentOf(page)).toBe('#commune=42218');
});

test('champ : le choix mène à la réponse', async ({ page }) => {
	const { field, options, answer } = await openFinder(page);
	await field.fill('43170');
	await options.filter({ hasText: 'Thoras' }).click();
	await expect(answer).toHaveText('Autour de Thoras (43)');
	await expect(answer).toBeFocused();
	await expect(answer).toBeInViewport();
});

test('champ : Échap ferme la liste et garde le texte, la flèche la rouvre', async ({ page }) => {
	const { field, options } = await openFinder(page);
	await field.fill('Brest');
	await expect(options).not.toHaveCount(0);
	await field.press('Escape');
	await expect(options).toHaveCount(0);
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(field).toHaveValue('Brest');
	await field.press('ArrowDown');
	await expect(options).not.toHaveCount(0);
});

test('champ : quitter le champ ferme la liste, sans rien choisir', async ({ page }) => {
	const { field, options, search, answer } = await openFinder(page);
	await field.fill('Brest');
	await expect(options).not.toHaveCount(0);
	await field.press('Tab');
	await expect(search).toBeFocused();
	await expect(options).toHaveCount(0);
	await expect(field).toHaveValue('Brest');
	await expect(answer).toHaveCount(0);

	await field.fill('Brest ');
	await expect(options).not.toHaveCount(0);
	await page.getByRole('heading', { level: 1 }).click();
	await expect(options).toHaveCount(0);
});

for (const [text, found] of [
	['SAINT-ÉTIENNE', 'Saint-Étienne (42), 42000'],
	['l’hay', 'L’Haÿ-les-Roses (94), 94240'],
	['la haye', 'La Haye (50)'],
	['Noeux', 'Nœux-les-Mines (62), 62290'],
	[' 43170 ', 'Saugues (43), 43170'],
	['431', ', 431'],
	['le puy en velay', 'Le Puy-en-Velay (43), 43000'],
	['Lyon 3', 'Lyon 3e arrondissement (69), 69003'],
	['Longny-au-Perche', 'commune déléguée de Longny les Villages'],
] as const) {
	test(`champ : « ${text} » est compris`, async ({ page }) => {
		const { field, options } = await openFinder(page);
		await field.fill(text);
		await expect(options.filter({ hasText: found })).not.toHaveCount(0);
	});
}

test('champ : des homonymes se distinguent', async ({ page }) => {
	const { field, options } = await openFinder(page);
	await field.fill('Saint-Denis');
	await expect(options.nth(3)).toBeVisible();
	const labels = await options.allTextContents();
	expect(new Set(labels).size).toBe(labels.length);
	expect(labels[0]).toContain('Saint-Denis (974), 97400');
});

test('champ : une commune inconnue se dit', async ({ page }) => {
	const { field, message, options, search } = await openFinder(page);
	await field.fill('xyzxyz');
	await expect(message).toContainText('Aucune commune ne correspond à « xyzxyz »');
	await expect(options).toHaveCount(0);
	await search.click();
	await expect(message).toContainText('Aucune commune ne correspond');
	await field.fill('');
	await search.click();
	await expect(message).toHaveText('Tapez votre commune ou votre code postal.');
	await expect(field).toBeFocused();
});

test('champ : « Chercher » prend la seule réponse, ou fait choisir', async ({ page }) => {
	const { field, options, search, answer, message } = await openFinder(page);
	await field.fill('Le Puy-en-Velay');
	await search.click();
	await expect(answer).toHaveText('Autour du Puy-en-Velay (43)');
	// Sent again as the field now shows it.
	await search.click();
	await expect(answer).toBeFocused();
	await expect(message).toBeEmpty();

	await field.fill('43170');
	await search.click();
	await expect(message).toContainText('choisissez la vôtre');
	await expect(options.first()).toBeVisible();
	await expect(field).toBeFocused();
	await field.press('Enter');
	await expect(answer).toHaveText('Autour de Saugues (43)');
});

test('champ : Entrée vaut pour ce qui est tapé, pas pour la liste d’avant', async ({ page }) => {
	const { field, options, answer } = await openFinder(page);
	await field.fill('Brest');
	await expect(options.first()).toContainText('Brest');
	await field.fill('Saugues');
	await field.press('Enter');
	await expect(answer).toHaveText('Autour de Saugues (43)');
});

test('champ : la frappe la plus récente l’emporte', async ({ page }) => {
	const { field, options } = await openFinder(page);
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	let first = true;
	await page.route('**/gazetteer/*.json', async (route) => {
		if (first) {
			first = false;
			await held;
		}
		await route.fallback();
	});
	const asked = page.waitForRequest('**/gazetteer/*.json');
	await field.fill('Brest');
	await asked;
	await field.fill('Saugues');
	await expect(options.first()).toContainText('Saugues');
	release();
	await expect(options.first()).toContainText('Saugues');
});

test('champ : ce qui est tapé avant le script n’est pas perdu', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/Finder.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/lieux/', { waitUntil: 'commit' });
	const { plainField, field, options, answer } = finder(page);
	await plainField.pressSequentially('Saug');
	release();
	await expect(field).toHaveValue('Saug');
	await expect(options.first()).toContainText('Saugues');
	await field.press('Enter');
	await expect(answer).toHaveText('Autour de Saugues (43)');
});

test('champ : une recherche envoyée avant le script aboutit', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/Finder.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/lieux/', { waitUntil: 'commit' });
	const { plainField, answer } = finder(page);
	await plainField.fill('Saugues');
	await plainField.press('Enter');
	release();
	await expect(answer).toHaveText('Autour de Saugues (43)');
	expect(page.url()).not.toContain('?');
});

test('champ : sans liste des communes, le lecteur le sait et peut réessayer', async ({ page }) => {
	const { field, message, options } = await openFinder(page);
	await page.route('**/gazetteer/*.json', (route) => route.abort());
	await field.fill('Brest');
	await expect(message).toContainText('La liste des communes n’a pas pu se charger');
	await page.unroute('**/gazetteer/*.json');
	await field.press('ArrowDown');
	await expect(options.first()).toContainText('Brest');
});
