import { expect, test } from '@playwright/test';

test('une légende se copie, et la fiche tient sur deux feuilles', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/presse/kit/');
	const section = page.locator('#carte-france');
	const button = section.getByRole('button', { name: 'Copier la légende' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(section.getByRole('status')).toHaveText('Copié.');
	const caption = await section.getByLabel('Légende à reprendre').inputValue();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(caption);

	await page.goto('/presse/kit/fiche/');
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
	await expect(page.getByRole('status')).toContainText('Le texte est sélectionné');
	const [selected, whole] = await page
		.getByLabel('Légende à reprendre')
		.evaluate((field: HTMLTextAreaElement) => [field.selectionEnd, field.value.length]);
	expect(selected).toBe(whole);
});
