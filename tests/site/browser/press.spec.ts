import { expect, test } from '@playwright/test';

const RELEASE = '/presse/communiques/ars-paca-consultations-demarre/';

test('la presse se trie sur place, et l’adresse garde le choix', async ({ page }) => {
	await page.goto('/presse/');
	const items = page.locator('.presse article');
	const all = await items.count();
	const territory = page.getByRole('combobox', { name: 'Par territoire' });
	await territory.selectOption('bretagne');
	const shown = items.filter({ visible: true });
	const count = await shown.count();
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThan(all);
	await expect(page.getByRole('status').first()).toHaveText(
		`${count} document${count > 1 ? 's' : ''} pour ce choix.`
	);
	for (const text of await shown.allTextContents()) expect(text).toContain('Bretagne');

	await page.reload();
	await expect(territory).toHaveValue('bretagne');
	await expect(shown).toHaveCount(count);

	// A part of the page is gone to without losing the choice.
	await page.getByRole('link', { name: 'Revue de presse' }).click();
	await expect(territory).toHaveValue('bretagne');
	await expect(shown).toHaveCount(count);

	await page.getByRole('combobox', { name: 'Par émetteur' }).selectOption('senat');
	await expect(page.getByRole('status').first()).toHaveText('Aucun document pour ce choix.');
	await page.getByRole('button', { name: 'Tout montrer' }).click();
	await expect(shown).toHaveCount(all);
	await expect(territory).toBeFocused();
	expect(new URL(page.url()).hash).toBe('');

	await page.goto('/presse/#annees=1789&regions=bretagne');
	await page.reload();
	await expect(shown).toHaveCount(count);
});

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('la presse se trie par des pages', async ({ page }) => {
		await page.goto('/presse/');
		await expect(page.locator('#filtres-presse')).toBeHidden();
		await page.getByText('Par territoire', { exact: true }).click();
		await page.getByRole('link', { name: 'Bretagne', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Communiqués et articles sur la Bretagne'
		);
		await expect(page.locator('.presse article[data-regions=bretagne]')).toHaveCount(
			await page.locator('.presse article').count()
		);
	});
});

test('la référence se copie avec le jour du lecteur', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.clock.setFixedTime(new Date('2026-12-03T12:00:00'));
	await page.goto(RELEASE);
	await page.getByRole('button', { name: 'Copier la référence' }).click();
	await expect(page.getByText('Copié.', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^ARS Provence-Alpes-Côte d.Azur, « “Un médecin près de chez vous”.* », 20 octobre 2025, https:\S+, consulté le 3 décembre 2026$/
	);

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.getByRole('button', { name: 'Copier la référence' }).click();
	await expect(page.getByText('Votre navigateur a refusé la copie')).toBeVisible();
});

test('la page d’un émetteur réunit ses documents et ce qu’on rapporte de lui', async ({ page }) => {
	await page.goto('/presse/emetteurs/ministere-charge-de-la-sante-et-de-l-acces-aux-soins/');
	await expect(page.locator('#declarations')).toContainText('6 500 consultations');
	await page.getByRole('link', { name: /^Ses déclarations/ }).click();
	await expect(page.locator('#declarations h2')).toBeInViewport();
});

test('un titre entre guillemets est celui du document', async ({ page }) => {
	await page.goto('/presse/');
	const lede = page.getByText('Titres entre guillemets : ceux des documents.');
	await expect(lede).toBeVisible();
	const titles = await page.locator('.presse h3').allTextContents();
	const quoted = titles.filter((title) => title.trim().startsWith('«'));
	expect(quoted.length).toBeGreaterThan(0);
	expect(quoted.length).toBeLessThan(titles.length);
	for (const title of quoted) expect(title.trim()).toMatch(/»$/);
});
