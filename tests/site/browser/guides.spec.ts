import { expect, test, type Page } from '@playwright/test';
import { formatEuros } from '../../../src/domain/tarifs/euros.ts';
import { exemplesDeRemboursement } from '../../../src/domain/tarifs/exemples.ts';
import { exemplesDIndemnite } from '../../../src/domain/tarifs/indemnite.ts';
import { dataFolders, readSaisie } from '../../../src/loaders/saisie.ts';

const PHONE = { width: 360, height: 740 };

const boxes = (page: Page) => page.getByRole('checkbox');
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name }).check();
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage).flat().join(' '));

/** Rows of the tables of a section, cell by cell, as they are written in the page. */
const rowsOf = (page: Page, section: string) =>
	page
		.locator(`section:has(> #${section}) tbody tr`)
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
			)
		);

const plain = (text: string) => text.replace(/\s/g, ' ');

test.describe('liste à pointer des médecins', () => {
	test.use({ viewport: PHONE });

	test('gardée à la demande, retrouvée, puis oubliée', async ({ page }) => {
		await page.goto('/medecins/');
		const total = await boxes(page).count();
		expect(total).toBeGreaterThan(4);
		expect(await kept(page), 'rien n’est gardé de qui ne fait que lire').toBe('');

		await tick(page, 'Assurance');
		await tick(page, 'Agenda');
		await page.reload();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
		await expect(page.getByRole('checkbox', { name: 'Agenda' })).toBeChecked();
		await expect(page.getByRole('status')).toHaveText(`2 points cochés sur ${total}`);

		await page.getByRole('button', { name: 'Tout effacer' }).click();
		await expect(page.getByRole('status')).toHaveText('Tout est effacé de cet appareil.');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		expect(await kept(page), 'il en reste une trace').toBe('');
		await page.reload();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	});

	test('oubliée aussi quand on décoche tout', async ({ page }) => {
		await page.goto('/medecins/');
		await tick(page, 'Assurance');
		expect(await kept(page)).toContain('point-assurance');
		await page.getByRole('checkbox', { name: 'Assurance' }).uncheck();
		expect(await kept(page)).toBe('');
	});

	test('imprimée seule, coches comprises', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await page.goto('/medecins/');
		await tick(page, 'Assurance');
		await page.getByRole('button', { name: 'Imprimer la liste' }).click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { name: 'À contrôler avant' })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Assurance' })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: 'Agenda' })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.locator('h1')).toBeHidden();
		await expect(page.locator('footer')).toBeHidden();

		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(page.locator('h1')).toBeVisible();
	});

	test('dit quand le navigateur refuse de la garder', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('refused', 'QuotaExceededError');
			};
		});
		await page.goto('/medecins/');
		await tick(page, 'Assurance');
		await expect(page.getByRole('status')).toContainText('refuse de garder');
		await expect(page.getByRole('checkbox', { name: 'Assurance' })).toBeChecked();
	});
});

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

	const tarifs = readSaisie(dataFolders()).tarifs.entries[0]?.data;
	if (!tarifs) throw new Error('data/tarifs.yaml ne se lit pas');

	test('les montants des patients sont ceux que donnent les tarifs', async ({ page }) => {
		await page.goto('/patients/');
		const expected = exemplesDeRemboursement(tarifs).map((exemple) => [
			plain(exemple.situation),
			formatEuros(exemple.prix),
			`${formatEuros(exemple.assuranceMaladie)}${exemple.sansAvance ? ', sans avance' : ''}`,
			exemple.mutuelle === 0 ? 'rien' : formatEuros(exemple.mutuelle),
			formatEuros(exemple.resteAvecMutuelle),
			formatEuros(exemple.resteSansMutuelle),
		]);
		expect(await rowsOf(page, 'ce-que-cela-coute')).toEqual(expected);
		for (const cell of await page.locator('section:has(> #ce-que-cela-coute) td').all())
			await expect(cell).toBeVisible();
		await expect(page.locator('section:has(> #ce-que-cela-coute)')).toContainText(
			'À vérifier sur ameli.fr'
		);
	});

	test('les recettes des médecins aussi, et la liste à pointer est vide', async ({ page }) => {
		await page.goto('/medecins/');
		expect(await rowsOf(page, 'ce-qu-une-journee-peut-rapporter')).toEqual(
			exemplesDIndemnite(tarifs).map((exemple) => [
				exemple.duree,
				String(exemple.consultations),
				formatEuros(exemple.honoraires),
				formatEuros(exemple.indemnite),
				formatEuros(exemple.total),
			])
		);
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(boxes(page).first()).toBeVisible();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	});

	for (const path of ['/medecins/', '/patients/'])
		test(`${path} : chaque source citée est dans la liste des sources`, async ({ page }) => {
			await page.goto(path);
			const targets = (links: string) =>
				page
					.locator(links)
					.evaluateAll((all) => [
						...new Set(all.map((link) => link.getAttribute('href') ?? '')),
					]);
			const listed = await targets('details li > a[href^="/sources/"]');
			const cited = await targets('.guide section a[href^="/sources/"]');
			expect(cited.length).toBeGreaterThan(10);
			expect(cited.filter((href) => !listed.includes(href))).toEqual([]);
		});

	test('le sommaire mène à chaque partie', async ({ page }) => {
		await page.goto('/patients/');
		const links = page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link');
		expect(await links.count()).toBeGreaterThan(8);
		await links.filter({ hasText: 'Les enfants' }).click();
		await expect(page.getByRole('heading', { name: 'Les enfants' })).toBeInViewport();
	});
});

test.describe('numéros d’urgence', () => {
	const shortList = (page: Page) =>
		page.locator('.urgences-en-bref').getByRole('link', { name: '15' });
	const middle = (page: Page) => page.locator('#ce-que-cela-coute').scrollIntoViewIfNeeded();

	test('restent sous les yeux d’un patient qui lit', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto('/patients/');
		await middle(page);
		await expect(shortList(page)).toBeInViewport({ ratio: 1 });
	});

	test('ne couvrent rien sur un écran bas, comme à 400 %', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto('/patients/');
		await middle(page);
		await expect(shortList(page)).not.toBeInViewport();
	});
});
