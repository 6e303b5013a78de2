import { expect, type Locator, test } from '@playwright/test';
import { accessibilityProblems } from '../lib/axe.ts';
import { expectNone } from '../lib/problems.ts';
import { answered, openSearch, search } from '../lib/search.ts';

test('recherche au clavier : réponse, suite, adresse, retour', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
	await page.goto('/recherche/');
	const { field, status, results, more } = search(page);
	await field.focus();
	await page.keyboard.type('médecin traitant');
	await page.keyboard.press('Enter');
	await expect(status).toHaveText(/^\d+ résultats pour «\s*médecin traitant\s*», les 5 premiers/);
	await expect(results).toHaveCount(5);
	await expect(results.first().locator('mark').first()).toHaveText(/médecin/i);
	await expect(results.first()).toContainText('Question');
	expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=médecin+traitant');
	expectNone(await accessibilityProblems(page));

	await more.focus();
	await page.keyboard.press('Enter');
	await expect(results).toHaveCount(10);
	await expect(status).toContainText('les 10 premiers');
	await expect(results.nth(5).getByRole('link')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).not.toHaveText('Recherche');
	await page.goBack();
	await answered(page);
	await expect(field).toHaveValue('médecin traitant');
	expectNone(
		asked.filter((url) => url.includes('traitant')).map((url) => `la requête part dans ${url}`)
	);
});

test('recherche : trier et affiner, avec le compte de chaque choix', async ({ page }) => {
	const { status, results, refine } = await openSearch(page, 'Occitanie');
	await refine.click();
	const genre = page.getByLabel('Type');
	await expect(genre.getByRole('option', { name: /^Lieu \(\d+\)$/ })).toBeAttached();
	const label = (await genre.getByRole('option', { name: /^Article/ }).textContent()) ?? '';
	const count = Number(/\((\d+)\)/.exec(label)?.[1]);
	await genre.selectOption({ label });
	await expect(status).toHaveText(new RegExp(`^${count} résultats?`));
	await expect(results.locator('.genre')).toHaveText(
		Array.from({ length: Math.min(5, count) }, () => 'Article de presse')
	);
	await page.getByLabel('Année').selectOption({ index: 1 });
	await page.getByLabel('Trier par').selectOption('date');
	await expect(page).toHaveURL(/genre=article&annee=20\d\d&tri=date$/);
	await page.reload();
	await answered(page);
	await expect(genre).toHaveValue('article');
	await expect(results.first().locator('.genre')).toHaveText('Article de presse');
	await expect(page.getByLabel('Émetteur').getByRole('option').nth(1)).toBeAttached();
	expectNone(await accessibilityProblems(page));
});

test('recherche : une commune mène au lieu le plus proche, une faute à sa correction', async ({
	page,
}) => {
	const { help, places, status, results } = await openSearch(page, 'médecin près de Gourin');
	await expect(places.getByRole('link', { name: 'Lieux près de Gourin (56)' })).toHaveAttribute(
		'href',
		/^\/lieux\/#commune=56066$/
	);
	await openSearch(page, 'Barcelonnette');
	await expect(
		places.getByRole('link', { name: 'Lieux près de Barcelonnette (04)' })
	).toBeVisible();
	await expect(status).toHaveText('Aucune page du site ne parle de «\u00A0Barcelonnette\u00A0».');
	const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? NaN;
	expect(await top(places), 'les lieux proches viennent d’abord').toBeLessThan(await top(status));
	await expect(help).toBeEmpty();
	await openSearch(page, 'medcin remboursment');
	await expect(status).toHaveText(
		'Aucun résultat\u00A0: «\u00A0medcin\u00A0», «\u00A0remboursment\u00A0» ne figurent pas sur ce site.'
	);
	await expect(places).toBeEmpty();
	await help.getByRole('link', { name: 'médecin remboursement' }).click();
	await expect(status).toHaveText(/^\d+ résultats/);
	await expect(results.first()).toBeVisible();
	await openSearch(page, 'xqzwv');
	await expect(status).toHaveText(
		/^Aucun résultat\u00A0: «\u00A0xqzwv\u00A0» ne figure pas sur ce site\. Vérifiez l’orthographe/
	);
	await expect(help).toBeEmpty();
	await openSearch(page, 'remboursement zzzz');
	await expect(help).toContainText('«\u00A0zzzz\u00A0»\u00A0: ce mot ne figure pas');
	await expect(results.first()).toBeVisible();
});

test('recherche : le champ de l’en-tête mène à la réponse, hors de toute requête', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/faq/');
	const field = page.getByRole('searchbox', { name: 'Chercher dans le site' });
	await field.fill('tiers payant');
	await field.press('Enter');
	await answered(page);
	await expect(search(page).status).toContainText('tiers payant');
	expectNone(asked.filter((url) => /tiers.payant/.test(url)));

	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/faq/');
	await expect(field).toBeHidden();
	await page.getByRole('link', { name: 'Recherche', exact: true }).click();
	await expect(search(page).field).toBeFocused();
});

test('recherche : « ?q= » d’un autre site est lu, puis sort de l’adresse', async ({ page }) => {
	await page.goto('/recherche/?q=tiers+payant');
	await answered(page);
	await expect(page).toHaveURL(/\/recherche\/#q=tiers\+payant$/);
	await expect(search(page).results.first()).toContainText('iers payant');
});

test('recherche : un fragment changé à la main est lu, même avant le premier geste', async ({
	page,
}) => {
	await page.goto('/recherche/', { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		location.hash = '#q=tiers';
	});
	await expect(search(page).status).toHaveText(/^\d+ résultats pour «\s*tiers/);
});

test('recherche : un filtre inconnu est laissé de côté, un filtre connu est dit', async ({
	page,
}) => {
	await page.goto('/recherche/#q=consultation&genre=inconnu&region=Nulle');
	await answered(page);
	const { status, help } = search(page);
	await expect(status).toHaveText(/^\d+ résultats pour «\s*consultation\s*», les/);
	await expect(help).toContainText('Filtres inconnus laissés de côté');
	await expect(page).toHaveURL(/#q=consultation$/);
	await page.goto('/recherche/#q=consultation&genre=lieu');
	await expect(status).toContainText(/avec le filtre «\s*Lieu\s*»/);
	await expect(page.getByLabel('Type')).toHaveValue('lieu');
});
