import { expect, test } from '@playwright/test';

test('une légende se copie, et la fiche tient sur deux feuilles', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/presse/kit/');
	const section = page.locator('#carte-france');
	const button = section.getByRole('button', { name: 'Copier la légende' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(section.getByRole('status').first()).toHaveText('Copié.');
	const caption = await section.getByLabel('Légende').inputValue();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(caption);
	await section.getByRole('button', { name: 'Copier le crédit' }).click();
	await expect(section.getByRole('status').last()).toHaveText('Copié.');
	const credit = await section.getByLabel('Crédit').inputValue();
	expect(credit).toContain('Licence Ouverte 2.0');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(credit);

	await page.goto('/presse/kit/fiche/');
	await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
	const pdf = await page.pdf({ format: 'A4' });
	const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? [];
	expect(sheets.length).toBeGreaterThan(0);
	expect(sheets.length).toBeLessThanOrEqual(2);
});

test('une légende que le navigateur refuse de copier est sélectionnée', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/presse/kit/regions/corse/');
	await page.getByRole('button', { name: 'Copier la légende' }).click();
	await expect(page.getByRole('status').first()).toContainText('Le texte est sélectionné');
	const [selected, whole] = await page
		.getByLabel('Légende')
		.evaluate((field: HTMLTextAreaElement) => [field.selectionEnd, field.value.length]);
	expect(selected).toBe(whole);
});

test('à 768 pixels, une image garde sa taille et son texte se lit à côté', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	await page.goto('/presse/kit/regions/occitanie/');
	const image = await page.locator('main picture img').boundingBox();
	const caption = await page.getByLabel('Légende').boundingBox();
	expect(image?.width).toBeLessThanOrEqual(360);
	expect(caption?.x).toBeGreaterThan((image?.x ?? 0) + (image?.width ?? 0));
	expect(caption?.width).toBeGreaterThan(300);
});
