import { expect, test } from '@playwright/test';
import { finder, fragmentOf, openAnswer, openFinder } from '../lib/finder.ts';

test('adresse : un lien partagé montre la réponse', async ({ page }) => {
	const { answer, field } = await openAnswer(page, '43234');
	await expect(answer).toHaveText('Autour de Saugues (43)');
	await expect(field).toHaveValue('Saugues (43), 43170');
});

test('adresse : Précédent et Suivant', async ({ page }) => {
	const { field, search, answer } = await openFinder(page);
	await field.fill('Saugues');
	await search.click();
	await expect(answer).toHaveText('Autour de Saugues (43)');
	await field.fill('Le Puy-en-Velay');
	await search.click();
	await expect(answer).toHaveText('Autour du Puy-en-Velay (43)');
	await page.goBack();
	await expect(answer).toHaveText('Autour de Saugues (43)');
	await expect(field).toHaveValue('Saugues (43), 43170');
	await page.goBack();
	await expect(answer).toHaveCount(0);
	await expect(field).toHaveValue('');
	await page.goForward();
	await expect(answer).toHaveText('Autour de Saugues (43)');
});

test('adresse : un lien dans la page ne perd pas la réponse', async ({ page }) => {
	const { answer } = await openAnswer(page, '43234');
	await page.evaluate(() => {
		location.hash = 'contenu';
	});
	await expect(answer).toHaveText('Autour de Saugues (43)');
	await page.goBack();
	await expect(answer).toHaveText('Autour de Saugues (43)');
});

for (const [fragment, sentence] of [
	['#commune=abc', 'n’est compris qu’en partie'],
	['#commune=43234&rayon=12', 'n’est compris qu’en partie'],
	['#commune=99999', 'nomme une commune inconnue'],
] as const) {
	test(`adresse : ${fragment} a son message et toute la liste`, async ({ page }) => {
		await page.goto(`/lieux/${fragment}`);
		await expect(finder(page).message).toContainText(sentence);
		await expect(page.getByRole('heading', { name: 'Tous les lieux connus' })).toBeVisible();
	});
}

test('adresse : un fragment tapé à la main dans la page ouverte', async ({ page }) => {
	const { answer } = await openFinder(page);
	await page.evaluate(() => {
		location.hash = 'commune=43234';
	});
	await expect(answer).toHaveText('Autour de Saugues (43)');
});

test('adresse : la question de l’accueil reste hors des requêtes', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/');
	const { plainField, search, answer, options, message } = finder(page);
	await plainField.fill('Saugues');
	await search.click();
	await expect(answer).toHaveText('Autour de Saugues (43)');
	expect(fragmentOf(page)).toBe('#commune=43234');
	expect(asked.filter((url) => /[?&]q=/.test(url))).toEqual([]);

	// The answer took the place of the question: Back leads home at once.
	await page.goBack();
	await expect(page).toHaveURL('/');
	await plainField.fill('Saint-Denis');
	await search.click();
	await expect(options.nth(3)).toBeVisible();
	await expect(message).toContainText('choisissez la vôtre');
});

test('adresse : ?q= passe dans le fragment', async ({ page }) => {
	await page.goto('/lieux/?q=43170');
	const { options } = finder(page);
	await expect(options.first()).toContainText('Saugues');
	expect(new URL(page.url()).search).toBe('');
});

test('adresse : filtres et rayon s’écrivent et se retrouvent', async ({ page }) => {
	const { sites } = await openAnswer(page, '43234');
	await page.getByText('Filtrer les lieux').click();
	await page.getByLabel('Distance').selectOption('100 km au plus');
	await page.getByLabel('Statut').selectOption({ index: 2 });
	const statut = await page.getByLabel('Statut').inputValue();
	expect(fragmentOf(page)).toBe(`#commune=43234&rayon=100&statut=${statut}`);
	const before = await sites.allTextContents();
	expect(before.length).toBeGreaterThan(0);

	await page.reload();
	await expect(sites.first()).toBeVisible();
	await expect(page.getByLabel('Distance')).toHaveValue('100');
	await expect(page.getByLabel('Statut')).toHaveValue(statut);
	await expect(sites).toHaveText(before);
	await expect(page.getByLabel('Distance')).toBeVisible();
});

test('adresse : type et région', async ({ page }) => {
	const { sites } = await openAnswer(page, '43234', '&type=ehpad&region=84');
	await expect(sites).toHaveCount(1);
	await expect(sites).toContainText('Largentière');
	await page.getByLabel('Type de lieu').selectOption('');
	await page.getByRole('combobox', { name: 'Région' }).selectOption('Bretagne');
	await expect(sites).toHaveCount(2);
	expect(fragmentOf(page)).toBe('#commune=43234&region=53');
});
