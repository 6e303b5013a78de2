import { expect, test, type Locator, type Page } from '@playwright/test';
import { pagePaths } from '../lib/dist.ts';
import { expectNone } from '../lib/problems.ts';

const SCREEN = { width: 360, height: 740 };

/** Height of a line of text, in px. */
const LINE = 28;

test.use({ javaScriptEnabled: false, viewport: SCREEN });

/** Ends within the first screen of a phone, before any scrolling. */
async function endsInScreen(locator: Locator): Promise<boolean> {
	const box = await locator.boundingBox();
	return box !== null && box.y >= 0 && box.y + box.height <= SCREEN.height;
}

/** What the reader came for is there without scrolling. */
const atOnce = async (locator: Locator) =>
	expect(await endsInScreen(locator), `hors du premier écran : ${locator.toString()}`).toBe(true);

/** Follow the first visible link of the content that matches, as a reader would. */
async function follow(page: Page, selector: string): Promise<void> {
	const link = page.locator(`main ${selector}`).filter({ visible: true }).first();
	await expect(link, `${page.url()} : aucun lien ${selector} dans le contenu`).toBeVisible();
	await link.click();
	await page.waitForLoadState();
	await expect(
		page.locator('h1'),
		`${page.url()} : pas de titre après le lien ${selector}`
	).toBeVisible();
}

/** Follow a link of the menu or of the foot of the page. */
async function followMenu(page: Page, name: string): Promise<void> {
	await page
		.locator('body > header, body > footer')
		.getByRole('link', { name, exact: true })
		.first()
		.click();
	await page.waitForLoadState();
}

/** The page says this to who reads it. */
const says = (page: Page, text: RegExp) =>
	expect(page.locator('main'), `${page.url()} ne dit pas ${text}`).toContainText(text);

/** What stands in `<noscript>`: this way of turning scripts off does not draw it. */
async function warns(page: Page): Promise<void> {
	const notice = await page.locator('main noscript').first().innerHTML();
	expect(notice, `${page.url()} ne prévient pas que JavaScript manque`).toMatch(
		/demande\s+JavaScript/
	);
}

test('sans JavaScript : un patient, du lieu à ce que cela coûte', async ({ page }) => {
	await page.goto('/');
	await followMenu(page, 'Lieux');
	await warns(page);
	await follow(page, 'a[href^="/regions/"]');
	await follow(page, 'a[href^="/lieux/"]:not([href="/lieux/"])');
	await says(page, /Rendez-vous/);
	await says(page, /Sources/);
	await follow(page, 'a[href="/patients/#ce-que-cela-coute"]');
	const price = page.locator('#ce-que-cela-coute');
	await expect(price, 'le titre du prix est hors de l’écran').toBeInViewport();
	await says(page, /\d+\s€/);
});

test('chaque lieu : peut-on y aller, comment et quand, au premier écran', async ({ page }) => {
	const below: string[] = [];
	for (const path of pagePaths().filter((each) => /^\/lieux\/[^/]+\/$/.test(each))) {
		await page.goto(path);
		const [allowed, days, booking] = await page.locator('.fiche > div').all();
		for (const part of [allowed, days]) {
			if (part && (await endsInScreen(part))) continue;
			below.push(`${path} : « ${(await part?.textContent()) ?? 'rien'} »`);
		}
		// How to book may be long: its first line is there.
		const box = await booking?.locator('dd > :first-child').boundingBox();
		if (!box || box.y + LINE > SCREEN.height) below.push(`${path} : rendez-vous`);
	}
	expectNone(below);
});

test('sans JavaScript : le formulaire de l’accueil mène à toute la liste', async ({ page }) => {
	await page.goto('/');
	await atOnce(page.getByRole('button', { name: 'Chercher', exact: true }));
	await page.getByLabel('Votre commune ou votre code postal').fill('Gourin');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await page.waitForURL(/\/lieux\//);
	await expect(page.getByRole('link', { name: /Gourin/ }).first()).toBeVisible();
});

test('sans JavaScript : un médecin, des étapes au tiers payant', async ({ page }) => {
	await page.goto('/');
	await follow(page, 'a[href="/medecins/"]');
	await says(page, /Du volontariat au paiement/);
	await says(page, /factur/i);
	await follow(page, 'a[href^="/faq/tiers-payant/"]');
	await says(page, /tiers payant/i);
	await followMenu(page, 'Questions');
	await follow(page, 'a[href^="/faq/facturation/#"]');
	await says(page, /Relu le/);
	await atOnce(page.locator(':target .texte > :first-child'));
});

test('sans JavaScript : un journaliste, du communiqué aux données', async ({ page, request }) => {
	await page.goto('/');
	await follow(page, 'a[href^="/presse/communiques/"]');
	await atOnce(page.locator('h1'));
	// Who, when and where, then what.
	await atOnce(page.locator('h1 + p'));
	await atOnce(page.locator('.chapeau'));
	await follow(page, 'a[href^="/sources/"]');
	await says(page, /Lire (?:la reprise )?sur /);
	await followMenu(page, 'Données ouvertes');
	const file = await page.locator('main a[href$=".json"]').first().getAttribute('href');
	const answer = await request.get(file ?? '');
	expect(answer.status(), `${file} ne se télécharge pas`).toBe(200);
	expect(await answer.json()).toHaveProperty('licence');
});

test('sans JavaScript : un élu, de l’accueil à la zone de sa commune', async ({ page }) => {
	await page.goto('/');
	await follow(page, 'a[href="/zones/"]');
	await atOnce(page.getByLabel('Votre commune est-elle dans une zone'));
	await warns(page);
	await follow(page, 'a[href="/zones/roi-morvan-communaute/"]');
	await says(page, /Communes de la zone/);
	await says(page, /Gourin/);
	await says(page, /Sources/);
});

test('sans JavaScript : tout ce qui se déplie se lit', async ({ page }) => {
	await page.goto('/faq/tiers-payant/');
	const disclosure = page.locator('main details').first();
	await disclosure.locator('summary').click();
	await expect(disclosure.locator('a').first()).toBeVisible();
});

test('sans JavaScript : la recherche dit où aller', async ({ page }) => {
	await page.goto('/recherche/');
	await warns(page);
	await follow(page, 'a[href="/plan-du-site/"]');
});
