import { expect } from '@playwright/test';
import { test } from '../lib/with-routes.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** By how much texts have moved since the page began, without a hand on it. Runs in the page. */
const moved = () =>
	new Promise<number>((resolve) => {
		new PerformanceObserver((list) => {
			const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
			resolve(shifts.reduce((sum, { value }) => sum + value, 0));
		}).observe({ type: 'layout-shift', buffered: true });
		// Nobody is told of entries that do not exist.
		requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100, 0)));
	});

test('une police qui tarde ne cache ni ne déplace aucun texte', async ({ page }) => {
	const late = Promise.withResolvers<undefined>();
	await page.route('**/*.woff2', async (route) => {
		await late.promise;
		await route.continue();
	});
	await page.goto('/patients/', { waitUntil: 'domcontentloaded' });
	// The browser draws the page before it has the font.
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
	late.resolve(undefined);
	await page.waitForLoadState('load');
	await page.evaluate(() => document.fonts.ready);
	expect(await page.evaluate(moved)).toBe(0);
	const loaded = await page.evaluate(() =>
		[...document.fonts]
			.filter(({ family, status }) => family === 'Atkinson' && status === 'loaded')
			.map(({ weight }) => weight)
	);
	expect(loaded).toEqual(['400', '700']);
});
