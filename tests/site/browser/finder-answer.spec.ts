import { expect } from '@playwright/test';
import { finder, openAnswer, openFinder } from '../lib/finder.ts';
import { test } from '../lib/with-routes.ts';

const LIEUX = '**/finder/lieux.json';

test('réponse : commune d’une zone où un lieu est connu', async ({ page }) => {
	const { sites } = await openAnswer(page, '43234');
	const said = page.locator('[data-situation]');
	await expect(said).toContainText('Saugues est dans une zone prioritaire');
	await expect(said).toContainText('Un lieu est connu dans votre commune.');
	await expect(said).toContainText('aucune source ne signale de consultation');
	await expect(said.getByRole('link', { name: 'carte officielle' })).toBeVisible();
	await expect(sites.first()).toContainText('dans votre commune');
	await expect(sites.first()).toContainText('Rendez-vous');
	// The nearest with reported consultations is more than 100 km away.
	await expect(page.getByText('Le plus proche où une source signale')).toHaveCount(0);
	await expect(
		page.getByText('Aucune source que nous avons lue ne signale de consultation à moins de 100')
	).toBeVisible();
});

test('réponse : un lieu de la même intercommunalité le dit', async ({ page }) => {
	const { sites } = await openAnswer(page, '43256');
	await expect(page.locator('[data-situation]')).toContainText(
		'dans votre intercommunalité, sans consultation signalée'
	);
	await expect(sites.filter({ hasText: 'Saugues' })).toContainText('dans votre intercommunalité');
});

test('réponse : commune d’une zone sans lieu connu, loin de tout', async ({ page }) => {
	const { sites } = await openAnswer(page, '97611');
	const said = page.locator('[data-situation]');
	await expect(said).toContainText('aucune source que nous avons lue n’y nomme de lieu');
	await expect(page.getByText('aucun lieu dans votre territoire')).toBeVisible();
	await expect(page.getByText('Le plus proche où une source signale')).toHaveCount(0);
	await expect(page.getByRole('link', { name: '15', exact: true }).first()).toBeVisible();
	await expect(sites).toHaveCount(0);
	await page.getByRole('button', { name: 'Montrer tout de même 5 lieux' }).click();
	await expect(sites).toHaveCount(5);
	await expect(sites.first()).toContainText(/\d\skm/);
	await expect(sites.first().getByRole('link').first()).toBeFocused();
});

test('réponse : commune d’une zone à confirmer', async ({ page }) => {
	await openAnswer(page, '97304');
	await expect(page.locator('[data-situation]')).toContainText(
		'Kourou serait, sans certitude, dans une zone prioritaire'
	);
});

test('réponse : commune d’aucune zone connue de nous', async ({ page }) => {
	await openAnswer(page, '75056');
	const said = page.locator('[data-situation]');
	await expect(said).toContainText('Nous ne savons pas si Paris est dans une zone prioritaire');
	await expect(said.getByRole('link', { name: 'carte officielle' })).toBeVisible();
	// What else to do comes before a list of places nobody will go to.
	await expect(page.getByText('aucun lieu à moins de 100 km')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toContainText([
		'Autour de Paris (75)',
		'Si aucun lieu ne convient',
		'Les moins loin que nous connaissons',
	]);
});

test('réponse : commune hors zone, dans une région dont la liste est complète', async ({
	page,
}) => {
	const said = page.locator('[data-situation]');
	for (const path of ['/lieux/', '/integre/']) {
		await page.goto(`${path}#commune=29232`);
		await expect(said).toContainText('Quimper n’est pas dans une zone prioritaire');
	}
});

for (const [code, nom, autour, first, ordre] of [
	['29083', 'Île-de-Sein', 'd’Île-de-Sein', '(29)', 'proches du centre de son département'],
	['97701', 'Saint-Barthélemy', 'de Saint-Barthélemy', 'Ambert', 'par ordre alphabétique'],
] as const) {
	test(`réponse : ${nom}, dont la position manque`, async ({ page }) => {
		const { answer, sites } = await openAnswer(page, code, '&rayon=25');
		await expect(sites.first().getByRole('link').first()).toContainText(first);
		await expect(page.getByText(ordre)).toBeVisible();
		await expect(sites.filter({ hasText: /\d\skm/ })).toHaveCount(0);
		await expect(page.getByLabel('Type de lieu')).toBeVisible();
		await expect(page.getByLabel('Distance')).toHaveCount(0);
		await expect(answer).toHaveText(new RegExp(`^Autour ${autour} \\(`));
		await expect(page.getByText('La position de cette commune nous manque')).toBeVisible();
		await expect(page.getByText('Le plus proche où')).toHaveCount(0);
		await expect(sites).toHaveCount(5);
		await expect(page.getByText('undefined')).toHaveCount(0);
	});
}

test('réponse : cinq lieux, puis cinq de plus, du plus proche au plus lointain', async ({
	page,
}) => {
	const { sites } = await openAnswer(page, '43157');
	await expect(sites).toHaveCount(5);
	await page.getByRole('button', { name: 'Montrer 5 lieux de plus' }).click();
	await expect(sites).toHaveCount(10);
	await expect(sites.nth(5).getByRole('link').first()).toBeFocused();
	const distances = (await sites.locator('.distance').allTextContents()).map((text) =>
		Number(/(\d+)\s*km/.exec(text.replace(/[\s\u202F](?=\d)/g, ''))?.[1])
	);
	expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});

test('réponse : rapporté ou annoncé, chaque lieu le dit en toutes lettres', async ({ page }) => {
	// The nearest site is but announced: the nearest one where one may go is said apart.
	await openAnswer(page, '29018');
	await expect(page.getByText('Le plus proche où une source signale')).toBeVisible();

	// The site heads the list: it is not said twice.
	const { sites } = await openAnswer(page, '32132');
	await expect(page.locator('[data-situation]')).toContainText(
		'Des consultations ont été signalées dans votre commune'
	);
	await expect(page.getByText('Le plus proche où une source signale')).toHaveCount(0);
	const reported = sites.filter({ hasText: 'Consultations signalées' }).first();
	const announced = sites.filter({ hasText: 'Lieu annoncé' }).first();
	await expect(reported).toContainText('Une source signale que des consultations');
	await expect(announced).toContainText('rien ne dit que des consultations s’y tiennent');
	const [one, other] = await Promise.all(
		[reported, announced].map((site) =>
			site.evaluate((element) => getComputedStyle(element).backgroundColor)
		)
	);
	expect(one).not.toBe(other);
});

test('réponse : un rayon sans lieu le dit', async ({ page }) => {
	await page.goto('/lieux/#commune=75056&rayon=25');
	await expect(page.getByText('Aucun lieu connu ne répond à ces filtres')).toBeVisible();
	await page.getByLabel('Distance').selectOption('');
	await expect(finder(page).sites).toHaveCount(5);
});

test('réponse : rien n’est dit tant que les lieux manquent', async ({ page }) => {
	await page.route(LIEUX, (route) => route.abort());
	const { field, search, answer } = await openFinder(page);
	await field.fill('Saugues');
	await search.click();
	await expect(answer).toHaveText('Autour de Saugues (43)');
	await expect(page.getByText('Les lieux n’ont pas pu se charger')).toBeVisible();
	await expect(page.locator('[data-situation]')).toHaveCount(0);

	await page.unroute(LIEUX);
	await field.fill('Thiers');
	await field.press('Enter');
	await expect(answer).toHaveText('Autour de Thiers (63)');
	await expect(page.locator('[data-situation]')).toContainText('Thiers est dans');
});
