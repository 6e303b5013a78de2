import { expect, type Page } from '@playwright/test';

/** The search page as a reader sees it. */
export const search = (page: Page) => ({
	field: page.getByRole('searchbox', { name: 'Une commune, un mot, une question' }),
	submit: page.getByRole('button', { name: 'Chercher', exact: true }),
	status: page.getByRole('status'),
	results: page.getByRole('list', { name: 'Résultats' }).getByRole('listitem'),
	/** What the finder knows of the communes that the query names. */
	places: page.locator('#communes'),
	/** Offers beside the results: corrections, and what was left aside. */
	help: page.locator('#aide'),
	more: page.getByRole('button', { name: 'Montrer plus de résultats' }),
	retry: page.getByRole('button', { name: 'Réessayer' }),
	refine: page.getByText('Trier ou affiner'),
});

/** Wait until the search page has answered its newest query. */
export async function answered(page: Page): Promise<void> {
	await expect(page.locator('#resultats')).toHaveAttribute('aria-busy', 'false');
}

/** Open the search page on a query, and wait for its answer. */
export async function openSearch(page: Page, query: string) {
	await page.goto(`/recherche/#${new URLSearchParams({ q: query }).toString()}`);
	await answered(page);
	return search(page);
}
