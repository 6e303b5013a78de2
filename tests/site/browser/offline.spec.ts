import { expect, test } from '@playwright/test';
import { accessibilityProblems } from '../lib/axe.ts';
import { DIST, readDist } from '../lib/dist.ts';
import { finder } from '../lib/finder.ts';
import { cachesOf, keptBy, parts, untilKept, withSite } from '../lib/offline.ts';
import { expectNone } from '../lib/problems.ts';
import { gzipped } from '../lib/weight.ts';

test.use({ serviceWorkers: 'allow' });

/** Bytes of what was asked, as they travel. */
const weighPaths = (paths: readonly string[]) =>
	paths
		.map((path) => gzipped(readDist(path.endsWith('/') ? `${path}index.html` : path)))
		.reduce((total, weight) => total + weight, 0);

test('Une page lue se relit sans réseau, datée, et rien de lourd n’est pris', async ({ page }) => {
	await withSite(DIST, async ({ origin, asked }) => {
		const forThePage = new Set<string>();
		page.on('request', (request) => forThePage.add(new URL(request.url()).pathname));
		await page.goto(`${origin}/patients/`);
		await untilKept(page, '/patients/');
		// The worker is no need of the page, whoever is told to have asked for it.
		const unasked = asked().filter((path) => path === '/sw.js' || !forThePage.has(path));
		expect(unasked).toContain('/sw.js');
		expect(unasked.filter((path) => /^\/(?:finder|gazetteer|pagefind)/.test(path))).toEqual([]);
		expect(weighPaths(unasked)).toBeLessThanOrEqual(40_000);

		await page.context().setOffline(true);
		await page.reload();
		await expect(parts(page).copy).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Consulter un médecin près de chez vous'
		);
		const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
		expect(styled).not.toMatch(/^(?:Times|serif)/);
		expectNone(await accessibilityProblems(page));

		await page.goto(`${origin}/medecins/`);
		await expect(parts(page).absent).toBeVisible();
		await expect(page.locator('main').getByRole('link', { name: '15' })).toBeVisible();
		const kept = page.locator('#gardees');
		await expect(kept.getByRole('link')).toHaveText(['Consulter un médecin près de chez vous']);
		await expect(kept.getByText(/gardée le \d+ \p{L}+ \d{4} à/u)).toBeVisible();
		expectNone(await accessibilityProblems(page));

		await page.getByRole('button', { name: 'Tout effacer' }).click();
		await expect(kept.getByText('Tout est effacé de cet appareil.')).toBeVisible();
		expect(await cachesOf(page)).toEqual([]);

		await page.context().setOffline(false);
		await page.goto(`${origin}/patients/`);
		await expect(parts(page).copy).toHaveCount(0);
	});
});

test('Un lieu gardé, et la recherche répond sans réseau pour son département', async ({ page }) => {
	await withSite(DIST, async ({ origin, asked }) => {
		const { keep, kept, forget, copy } = parts(page);
		await page.goto(`${origin}/lieux/fleurance/`);
		await expect(keep).toBeVisible();
		await untilKept(page, '/lieux/fleurance/');
		const said = Number(/(\d+)\sko/.exec(await keep.innerText())?.[1]);
		asked();
		await keep.click();
		await expect(kept).toBeVisible();
		const weight = weighPaths(asked()) / 1000;
		expect(weight).toBeLessThanOrEqual(said);
		expect(weight).toBeGreaterThan(said * 0.8);

		await page.context().setOffline(true);
		const { plainField, field, options, answer, sites, message, map } = finder(page);
		await page.goto(`${origin}/lieux/`);
		await expect(copy).toBeVisible();
		await plainField.focus();
		await field.fill('Fleurance');
		await options.first().click();
		await expect(answer).toHaveText('Autour de Fleurance (32)');
		await expect(sites.first()).toContainText('Fleurance (32)');
		await map.scrollIntoViewIfNeeded();
		await expect(map.locator('.contour').first()).toBeAttached();
		await expect(kept).toBeVisible();
		// A commune of elsewhere is not said not to exist.
		await field.fill('Brennilis');
		await expect(message).toContainText('aucune commune gardée sur cet appareil ne correspond');

		await page.goto(`${origin}/zones/lomagne-gersoise/`);
		await expect(copy).toBeVisible();
		await page.goto(`${origin}/lieux/fleurance/`);
		await forget.click();
		await expect(page.getByText('Retiré de cet appareil.')).toBeVisible();
		await page.goto(`${origin}/lieux/fleurance/`);
		await expect(parts(page).absent).toBeVisible();
	});
});

test('Ni recherche ni position ne sont gardées', async ({ page, context }) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ latitude: 43.85, longitude: 0.66 });
	await withSite(DIST, async ({ origin }) => {
		await page.goto(`${origin}/lieux/`);
		await untilKept(page, '/lieux/');
		// As a plain form sends it, then in the fragment.
		await page.goto(`${origin}/lieux/?q=Lectoure`);
		await expect(finder(page).answer).toHaveText('Autour de Lectoure (32)');
		await finder(page).locate.click();
		await expect(finder(page).answer).toHaveText('Autour de vous');
		await page.goto(`${origin}/recherche/#q=ald`);
		await expect(page.locator('#resultats li').first()).toBeVisible();
		const urls = await keptBy(page);
		expect(urls).toContain('/lieux/');
		expectNone(
			urls
				.filter((url) =>
					/[?#](?!__WB_REVISION__=)|^\/(?:gazetteer|recherche|pagefind)/.test(url)
				)
				.map((url) => `gardé : ${url}`)
		);
	});
});
