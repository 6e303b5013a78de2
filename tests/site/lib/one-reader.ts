import { test as base, type Page } from '@playwright/test';

/**
 * `test` with one browser page for all the tests of a worker, set as `test.use` says (`viewport`,
 * `colorScheme`). Opening one for each of some hundreds of pages takes longer than checking them.
 * A test that fails ends its worker: what it left behind never reaches the next test.
 */
export const test = base.extend<{ reader: Page }, { sharedPage: Page }>({
	sharedPage: [
		async ({ browser }, use, { project }) => {
			const context = await browser.newContext({
				...project.use.contextOptions,
				baseURL: project.use.baseURL ?? '',
				locale: 'fr-FR',
				serviceWorkers: 'block',
			});
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' },
	],
	reader: async ({ sharedPage, viewport, colorScheme }, use) => {
		const size = sharedPage.viewportSize();
		if (viewport && (viewport.width !== size?.width || viewport.height !== size.height)) {
			// The next page would else be laid out twice, and images chosen for the former width. Not
			// between pages of one size: a blank page costs a new process, twice a visit's time.
			await sharedPage.goto('about:blank');
			await sharedPage.setViewportSize(viewport);
		}
		await sharedPage.emulateMedia({ colorScheme });
		await use(sharedPage);
	},
});
