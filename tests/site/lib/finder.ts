import { expect, type Page } from '@playwright/test';

/** The finder as a reader sees it: parts named by what they say. */
export const finder = (page: Page) => ({
	field: page.getByRole('combobox', { name: 'Votre commune ou votre code postal' }),
	/** The same field before the script makes it a combobox. */
	plainField: page.getByLabel('Votre commune ou votre code postal'),
	search: page.getByRole('button', { name: 'Chercher', exact: true }),
	locate: page.getByRole('button', { name: 'Utiliser ma position' }),
	options: page.getByRole('listbox', { name: 'Communes proposées' }).getByRole('option'),
	message: page.locator('.recherche-lieu .message'),
	/** Heading of the answer. */
	answer: page.getByRole('heading', { level: 2, name: /^Autour d/ }),
	list: page.getByRole('list', {
		name: /^(?:Lieux (?:les plus proches|connus)|Les moins loin que nous connaissons)$/,
	}),
	sites: page
		.getByRole('list', {
			name: /^(?:Lieux (?:les plus proches|connus)|Les moins loin que nous connaissons)$/,
		})
		.getByRole('article'),
	map: page.getByRole('application', { name: /^Carte des lieux/ }),
	popup: page.locator('.leaflet-popup').getByRole('group'),
});

/** Open the finder and wait until its script answers. */
export async function openFinder(page: Page, fragment = '') {
	await page.goto(`/lieux/${fragment}`);
	const parts = finder(page);
	// A fragment may have loaded it already; focus does in any case.
	await parts.plainField.focus();
	await expect(parts.field).toBeVisible();
	return parts;
}

/** Open the finder on a commune's answer. */
export async function openAnswer(page: Page, code: string, more = '') {
	await page.goto(`/lieux/#commune=${code}${more}`);
	const parts = finder(page);
	await expect(parts.answer).toBeVisible();
	await expect(page.locator('[data-situation]')).toBeVisible();
	return parts;
}

/** Fragment of the page's address. */
export const fragmentOf = (page: Page): string => new URL(page.url()).hash;
