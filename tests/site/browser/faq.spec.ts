import { expect, test } from '@playwright/test';

const THEME = '/faq/tiers-payant/';
const ID = 'tiers-payant-et-gratuite';

test('une réponse : son lien se copie, l’y mène et s’imprime', async ({ page, context }) => {
	const answer = page.locator(`#${ID}`);
	const status = page.getByRole('status');

	await page.goto(`${THEME}#${ID}`);
	await expect(answer).toBeFocused();
	await expect(answer).toBeInViewport();

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await answer.getByRole('button', { name: 'Copier le lien' }).click();
	await expect(answer.getByRole('button', { name: 'Lien copié' })).toBeVisible();
	await expect(status).toHaveText('Lien copié');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

	await test.step('quand le presse-papiers est refusé', async () => {
		await page.goto(THEME);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refusé'));
		});
		await answer.getByRole('button', { name: 'Copier le lien' }).click();
		await expect(status).toHaveText('Copie refusée\u00A0: copiez l’adresse de la page');
		await expect(page).toHaveURL(`${THEME}#${ID}`);
	});

	await test.step('sur papier, sources ouvertes et adresses écrites', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(answer.getByText('(source officielle)').first()).toBeVisible();
		await expect(page.getByText('https://www.service-public.gouv.fr/').first()).toBeVisible();
		await expect(answer.getByRole('button')).toBeHidden();
		await expect(page.locator('article:visible')).toHaveCount(1);
		await page.goto(THEME);
		expect(await page.locator('article:visible').count()).toBeGreaterThan(1);
	});
});
