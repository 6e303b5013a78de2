import { expect, test } from '@playwright/test';

const THEME = '/faq/tiers-payant/';
const ID = 'tiers-payant-et-gratuite';

test('la liste des questions précède les réponses, et se tient à côté quand il y a la place', async ({
	page,
}) => {
	const list = page.getByRole('navigation', { name: 'Questions de cette page' });
	const first = page.locator('article').first();
	const boxes = async () => {
		const [a, b] = await Promise.all([list.boundingBox(), first.boundingBox()]);
		if (!a || !b) throw new Error('rien à mesurer');
		return [a, b] as const;
	};
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/faq/rendez-vous/');
	const [above, below] = await boxes();
	expect(above.y + above.height).toBeLessThanOrEqual(below.y);

	await page.setViewportSize({ width: 1280, height: 720 });
	const [beside, text] = await boxes();
	expect(beside.x).toBeGreaterThanOrEqual(text.x + text.width);
	await page.locator('article').last().scrollIntoViewIfNeeded();
	await expect(list, 'elle suit la lecture').toBeInViewport();
	const { y, height } = (await list.boundingBox()) ?? { y: -1, height: 0 };
	expect(y).toBeGreaterThanOrEqual(0);
	expect(y + height, 'et tient dans la fenêtre').toBeLessThanOrEqual(720);
});

test('« Chercher une question » mène au champ de la recherche', async ({ page }) => {
	await page.goto('/faq/');
	await page.getByRole('link', { name: 'Chercher une question' }).click();
	await expect(page).toHaveURL(/\/recherche\/#requete$/);
	await expect(page.getByRole('searchbox')).toBeFocused();
});

test('une réponse : son lien se copie, l’y mène et s’imprime', async ({ page, context }) => {
	const answer = page.locator(`#${ID}`);
	const status = page.getByRole('status');

	await page.goto(`${THEME}#${ID}`);
	await expect(answer).toBeFocused();
	await expect(answer).toBeInViewport();

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await answer.getByRole('button', { name: 'Copier le lien' }).click();
	await expect(answer.getByRole('button', { name: 'Lien copié' })).toBeVisible();
	await expect(status).toHaveText('Lien copié');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

	await test.step('quand le presse-papiers est refusé', async () => {
		await page.goto(THEME);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refusé'));
		});
		await answer.getByRole('button', { name: 'Copier le lien' }).click();
		await expect(status).toHaveText('Copie refusée\u00A0: copiez l’adresse de la page');
		await expect(page).toHaveURL(`${THEME}#${ID}`);
	});

	await test.step('ses sources s’ouvrent là où on les touche', async () => {
		const summary = answer.locator('summary');
		const before = await summary.boundingBox();
		await summary.click();
		await expect(answer.getByText('(source officielle)').first()).toBeVisible();
		expect((await summary.boundingBox())?.x).toBe(before?.x);
	});

	await test.step('sur papier, sources ouvertes et adresses écrites', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(answer.getByText('(source officielle)').first()).toBeVisible();
		await expect(page.getByText('https://www.service-public.gouv.fr/').first()).toBeVisible();
		await expect(answer.getByRole('button')).toBeHidden();
		await expect(page.locator('article:visible')).toHaveCount(1);
		await page.goto(THEME);
		expect(await page.locator('article:visible').count()).toBeGreaterThan(1);
	});
});
