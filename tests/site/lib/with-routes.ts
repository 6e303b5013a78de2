import { test as base } from '@playwright/test';

/**
 * `test` for what stands between a page and its server (`page.route`). A test may end while such
 * a handler still works: what it does then fails, with nobody left to care.
 */
export const test = base.extend({
	page: async ({ page }, use) => {
		await use(page);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	},
});
