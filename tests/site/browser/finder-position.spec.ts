import { expect, type Page, test } from '@playwright/test';
import { finder, openFinder } from '../lib/finder.ts';

/** Stand in for the device: fail with a code, or never answer before the page gives up. */
const failWith = (page: Page, code: number) =>
	page.addInitScript((failure) => {
		navigator.geolocation.getCurrentPosition = (_success, error) =>
			error?.({ code: failure } as GeolocationPositionError);
	}, code);

test('position : elle sert, et ne quitte pas l’appareil', async ({ page, context }) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ latitude: 44.96, longitude: 3.545 });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.goto('/lieux/');
	const { locate, answer, sites, message } = finder(page);
	await locate.click();
	await expect(answer).toHaveText('Autour de vous');
	await expect(answer).toBeFocused();
	await expect(sites.first()).toContainText('Saugues');
	await expect(message).toContainText('reste sur votre appareil');
	expect(asked.filter((request) => /44[.,]96|3[.,]545/.test(request))).toEqual([]);
});

test('position : jamais demandée sans un clic', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.geolocation.getCurrentPosition = () => {
			throw new Error('asked');
		};
	});
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	const { field, options } = await openFinder(page);
	await field.fill('Brest');
	await expect(options.first()).toBeVisible();
	expect(errors).toEqual([]);
});

for (const [name, code, sentence] of [
	['refusée', 1, 'L’accès à votre position n’est pas autorisé.'],
	['indisponible', 2, 'Votre appareil ne trouve pas sa position.'],
	['trop lente', 3, 'a pris trop de temps.'],
] as const) {
	test(`position : ${name}, une phrase et le champ`, async ({ page }) => {
		await failWith(page, code);
		const { locate, message, field } = await openFinder(page);
		await locate.click();
		await expect(message).toContainText(sentence);
		await expect(field).toBeFocused();
	});
}

for (const [where, latitude, longitude] of [
	['New York', 40.7, -74],
	['Bruxelles', 50.85, 4.35],
] as const) {
	test(`position : hors des territoires couverts, ${where}`, async ({ page, context }) => {
		await context.grantPermissions(['geolocation']);
		await context.setGeolocation({ latitude, longitude });
		const { locate, message, field, answer } = await openFinder(page);
		await locate.click();
		await expect(message).toContainText('hors de la métropole');
		await expect(field).toBeFocused();
		await expect(answer).toHaveCount(0);
	});
}

test('position : une commune choisie entre-temps l’emporte, et Précédent reste juste', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ latitude: 48.39, longitude: -4.49 });
	const { field, search, locate, answer, sites } = await openFinder(page);
	await field.fill('Saugues');
	await search.click();
	await expect(sites.first()).toContainText('Saugues');
	await locate.click();
	await expect(answer).toHaveText('Autour de vous');
	await expect(sites.first()).toContainText('Brennilis');
	await page.goBack();
	await expect(answer).toHaveText('Autour de Saugues (43)');
	await expect(sites.first()).toContainText('Saugues');
});
