import { expect, test } from '@playwright/test';

test('zones : les sources se déplient, et d’elles-mêmes sur le papier', async ({ page }) => {
	await page.goto('/zones/');
	const folds = page.locator('main details');
	await expect(folds).toHaveCount(2);
	await expect(folds.locator('ul').first()).toBeHidden();
	await page.getByRole('heading', { name: /^Sources de ces décomptes/ }).click();
	await expect(folds.last().getByRole('link').first()).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(folds.locator('ul').first()).toBeVisible();
});

test('zones : chaque région dit si sa liste est complète', async ({ page }) => {
	await page.goto('/zones/');
	const row = (name: string) => page.getByRole('row').filter({ hasText: name });
	await expect(row('Bretagne').getByRole('cell').last()).toHaveText('complète');
	await expect(row('Occitanie').getByRole('cell').last()).toHaveText('partielle');
	await expect(row('Grand Est').getByRole('cell').last()).toHaveText('inconnue');
});

test('zone : ce qu’un élu fait ensuite, avant les communes et les sources', async ({ page }) => {
	await page.goto('/zones/lomagne-gersoise/');
	const next = page.locator('section').filter({ hasText: 'Vous êtes élu ou en mairie' });
	await expect(next.getByRole('link')).toHaveText([
		/Ce que cela change/,
		/Proposer un lieu/,
		/Affiche à imprimer/,
		/Montrer les lieux/,
	]);
	const titles = await page.locator('main h2').allTextContents();
	expect(titles.indexOf('Vous êtes élu ou en mairie')).toBeLessThan(
		titles.indexOf('Communes de la zone')
	);
});

test('région : le nombre de lieux connus à côté de ceux que d’autres publient', async ({
	page,
}) => {
	await page.goto('/regions/occitanie/');
	const said = page.locator('h2:text-is("Lieux connus") + p');
	await expect(said).toContainText(/\d+\slieux connus de nous/);
	await expect(said).toContainText('37 (janvier 2026).');
	await said.getByRole('link', { name: '37' }).click();
	await expect(page.locator('#occitanie-lieux')).toBeInViewport();
});
