import { expect, type Page } from '@playwright/test';
import { readIdentity } from '../../../src/loaders/identity.ts';
import { accessibilityProblems } from '../lib/axe.ts';
import { readDist } from '../lib/dist.ts';
import { served } from '../lib/own-server.ts';
import { expectNone } from '../lib/problems.ts';
import { visit } from '../lib/visit.ts';
import { gzipped } from '../lib/weight.ts';
import { test } from '../lib/with-routes.ts';

const PUBLIC = readIdentity().adresse;

/** A page of another site, which admits nothing but what says that it may be framed. */
const hostPage = (body: string, use: (origin: string) => Promise<void>) =>
	served((_request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
		response.end(`<!doctype html><title>Mairie</title>${body}`);
	}, use);

/** Answer for the public address with what is served here, headers included. */
async function publish(page: Page, origin: string): Promise<string[]> {
	const asked: string[] = [];
	await page.route(`${PUBLIC}/**`, async (route) => {
		asked.push(route.request().url());
		const url = route.request().url().replace(PUBLIC, origin);
		await route.fulfill({ response: await route.fetch({ url }) });
	});
	return asked;
}

const titleIn = (page: Page) => page.frameLocator('iframe').getByRole('heading', { level: 1 });

test('le code d’une commune, collé tel quel sur un autre site, montre ses lieux', async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/integrer/');
	const field = page.getByLabel('Votre commune ou son code postal');
	await field.fill('Saint-Martin');
	await field.press('Enter');
	await expect(page.getByText('Plusieurs communes correspondent')).toBeVisible();
	await field.fill('Saugues');
	await field.press('Enter');
	await expect(page.getByRole('heading', { name: 'Le code pour Saugues (43)' })).toBeFocused();
	await expect(titleIn(page)).toHaveText('Lieux de consultation près de Saugues');
	expectNone(await accessibilityProblems(page));
	await page.getByRole('button', { name: 'Copier le code' }).click();
	await expect(page.getByText('Copié.', { exact: true })).toBeVisible();
	const code = await page.evaluate(() => navigator.clipboard.readText());
	await expect(page.getByLabel('À coller dans le HTML')).toHaveValue(code);

	await hostPage(code, async (origin) => {
		const asked = await publish(page, String(baseURL));
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (url.origin !== PUBLIC && url.origin !== origin) elsewhere.push(url.href);
		});
		await page.goto(origin);
		await expect(titleIn(page)).toHaveText('Lieux de consultation près de Saugues');
		const sites = page.frameLocator('iframe').getByRole('article');
		await expect(sites).toHaveCount(5);
		await expect(sites.first()).toContainText('dans votre commune');
		await expect(sites.first()).toContainText(/Information .*Rendez-vous/);
		expect(elsewhere).toEqual([]);
		expect(asked.join()).not.toContain('43234');
		expect(await context.cookies()).toEqual([]);

		// Links open the site itself, which no frame may hold.
		await sites.first().getByRole('link', { name: 'Saugues (43)' }).click();
		await expect(page).toHaveURL(/^https:.*\/lieux\/[^/#]+\/$/);
		await page.goBack();
		await page.getByRole('link', { name: 'Lieux de consultation près de Saugues' }).click();
		await expect(page).toHaveURL(`${PUBLIC}/lieux/#commune=43234`);
	});
});

test('aucune autre page ne s’encadre', async ({ page, baseURL }) => {
	const frames = ['/integre/', '/lieux/', '/integrer/'].map(
		(path) => `<iframe title="${path}" src="${String(baseURL)}${path}"></iframe>`
	);
	await served(
		(_request, response) => {
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.end(`<!doctype html><title>Mairie</title>${frames.join('')}`);
		},
		async (origin) => {
			await page.goto(origin, { waitUntil: 'networkidle' });
			const heading = (path: string) =>
				page.frameLocator(`iframe[title="${path}"]`).getByRole('heading', { level: 1 });
			await expect(heading('/integre/')).toBeVisible();
			await expect(heading('/lieux/')).toHaveCount(0);
			await expect(heading('/integrer/')).toHaveCount(0);
		}
	);
});

test.describe('cadre de 260 px', () => {
	test.use({ viewport: { width: 260, height: 640 }, colorScheme: 'dark' });

	test('le cadre dit ce qu’il sait, ou qu’il ne sait pas', async ({ page }) => {
		const scripts = new Set<string>();
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (/\.(?:js|css)$/.test(pathname)) scripts.add(pathname);
		});
		const [title, status] = [page.locator('h1'), page.locator('main [role=status]')];
		expectNone(await visit(page, '/integre/#commune=43234', 'networkidle'));
		await expect(title).toHaveText('Lieux de consultation près de Saugues');
		await expect(page.getByText('Un lieu est connu dans votre commune.')).toBeVisible();
		await expect(page.getByText('aucune source que nous avons lue').first()).toBeVisible();
		await expect(page.getByText('114')).toHaveAttribute('href', 'sms:114');
		// One link leads to all the sources: there is no room for each.
		await expect(page.locator('a[href^="/sources/"]')).toHaveCount(0);
		expectNone(await accessibilityProblems(page));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(260);

		await page.goto('/integre/#commune=97611');
		await expect(title).toHaveText('Lieux de consultation près de Mamoudzou');
		await expect(page.getByText('aucun lieu dans votre territoire')).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText([
			'Si aucun lieu ne convient',
		]);

		await page.goto('/integre/#commune=75056');
		await expect(title).toHaveText('Lieux de consultation près de Paris');
		await expect(page.getByText('aucun lieu à moins de 100 km')).toBeVisible();
		const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
		expect(headings).toEqual([
			'Si aucun lieu ne convient',
			'Les moins loin que nous connaissons',
		]);
		expectNone(await accessibilityProblems(page));

		await page.goto('/integre/#commune=29083');
		await expect(page.getByText('La position de cette commune nous manque')).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(0);

		await page.goto('/integre/#commune=99999');
		await expect(status).toContainText('nous ne la reconnaissons pas');
		await expect(page.getByRole('link', { name: /Voir les \d+ lieux connus/ })).toBeVisible();

		await page.route('**/finder/lieux.json', (route) => route.abort());
		await page.goto('/integre/#commune=43256');
		await expect(status).toContainText('n’ont pas pu se charger');
		await expect(page.getByRole('link', { name: /Voir les \d+ lieux connus/ })).toBeVisible();

		const files = ['integre/index.html', ...scripts].map((path) => gzipped(readDist(path)));
		expect(files.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(12_500);
	});
});

const backgroundIn = (page: Page) =>
	page
		.frameLocator('iframe')
		.locator('body')
		.evaluate((body) => getComputedStyle(body).backgroundColor);

test.describe('appareil en mode sombre', () => {
	test.use({ colorScheme: 'dark' });

	test('« Toujours clair » : le cadre reste clair, et son code le dit', async ({ page }) => {
		await page.goto('/integrer/');
		const field = page.getByLabel('Votre commune ou son code postal');
		await field.fill('Saugues');
		await field.press('Enter');
		const code = page.getByLabel('À coller dans le HTML');
		await expect(titleIn(page)).toHaveText('Lieux de consultation près de Saugues');
		const dark = await backgroundIn(page);
		await expect(code).not.toHaveValue(/clair/);

		await page.getByLabel('Toujours clair').check();
		await expect(code).toHaveValue(/#commune=43234&amp;clair"/);
		await expect(titleIn(page)).toHaveText('Lieux de consultation près de Saugues');
		const light = await backgroundIn(page);
		expect(light).not.toBe(dark);
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await backgroundIn(page)).toBe(light);

		await page.getByLabel('Toujours clair').uncheck();
		await expect(code).not.toHaveValue(/clair/);
	});
});

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('le cadre et la page qui l’explique mènent à la liste', async ({ page }) => {
		await page.goto('/integrer/');
		await expect(page.getByLabel('Votre commune ou son code postal')).toBeHidden();
		expect(await page.locator('main noscript').innerHTML()).toMatch(/demande\s+JavaScript/);
		await page.getByText('Pour un technicien', { exact: true }).last().click();
		await expect(page.locator('main pre')).toBeVisible();
		await expect(page.locator('main pre')).toContainText('/integre/#commune=CODE-INSEE"');
		await page.goto('/integre/#commune=43234');
		await page.getByRole('link', { name: /Voir les \d+ lieux connus/ }).click();
		await expect(page).toHaveURL(/\/lieux\/$/);
	});
});
