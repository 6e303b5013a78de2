import { expect, type Page } from '@playwright/test';
import { builtPages, pagePaths } from '../lib/dist.ts';
import { parse, textOf } from '../lib/html.ts';
import { test } from '../lib/one-reader.ts';
import { expectNone } from '../lib/problems.ts';

const MM = 96 / 25.4;

/** An A4 sheet less the margins that the style sheet asks for. */
const SHEET = { width: Math.floor((210 - 24) * MM), height: Math.floor((297 - 24) * MM) };

/** How many of the longest posters are really printed. */
const PRINTED = 3;

const posters = (folder: string) =>
	pagePaths().filter((path) => path.startsWith(folder) && path.endsWith('/affiche/'));

/** Height of a sheet's content, and how far it sticks out, in pixels. */
interface Size {
	readonly height: number;
	readonly out: number;
}

/**
 * Measure sheets in the place of the page's own, each with the QR code that a site without a
 * public address lacks. Opening a hundred pages would take ten times as long. Runs in the page.
 * @param paths whose sheets to bring in; none for the one that is there
 */
async function measure(paths: readonly string[]): Promise<Size[]> {
	const own = document.querySelector<HTMLElement>('.affiche');
	if (!own) throw new Error('pas d’affiche');
	let sheet = own;
	const bring = async (path: string) => {
		const html = await (await fetch(path)).text();
		const other = new DOMParser().parseFromString(html, 'text/html').querySelector('.affiche');
		if (!other) throw new Error(`${path} : pas d’affiche`);
		sheet.replaceWith(other);
		sheet = other as HTMLElement;
	};
	const size = (): Size => {
		const foot = sheet.querySelector('.pied');
		if (foot && !foot.querySelector('.qr')) {
			const code = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
			code.setAttribute('viewBox', '0 0 41 41');
			code.setAttribute('class', 'qr');
			const address = document.createElement('p');
			address.textContent = `Informations, sources et changements : ${'adresse'.repeat(9)}`;
			foot.prepend(code);
			foot.lastElementChild?.prepend(address);
		}
		sheet.style.minBlockSize = '0';
		return { height: sheet.scrollHeight, out: sheet.scrollWidth - sheet.clientWidth };
	};
	if (paths.length === 0) return [size()];
	const sizes: Size[] = [];
	for (const path of paths) {
		await bring(path);
		sizes.push(size());
	}
	return sizes;
}

async function pagesOfPdf(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.use({ viewport: SHEET });

test.afterEach(async ({ reader }) => {
	await reader.emulateMedia({ media: 'screen' });
});

for (const folder of ['/lieux/', '/zones/']) {
	test(`chaque affiche de ${folder} tient sur une page`, async ({ reader }) => {
		await reader.emulateMedia({ media: 'print' });
		const paths = posters(folder);
		expect(paths, `aucune affiche sous ${folder}`).not.toEqual([]);
		await reader.goto(paths[0] ?? '');
		const sizes = await reader.evaluate(measure, paths);
		const measured = sizes.map((size, rank) => ({ path: paths[rank] ?? '', ...size }));
		expectNone(
			measured.flatMap(({ path, height, out }) => [
				...(height > SHEET.height
					? [`${path} : ${height} px de haut sur ${SHEET.height}`]
					: []),
				...(out > 0 ? [`${path} : dépasse de ${out} px en largeur`] : []),
			]),
			'Raccourcir les textes de la fiche, ou le seuil de src/domain/affiche.ts.'
		);
		const longest = measured.toSorted((a, b) => b.height - a.height).slice(0, PRINTED);
		for (const { path } of longest) {
			await reader.goto(path);
			await reader.evaluate(measure, []);
			expect(await pagesOfPdf(reader), `${path} : pages du PDF`).toBe(1);
		}
	});
}

test('une affiche ne dit pas deux fois comment réserver, et cite ses sources au pied seul', () => {
	expectNone(
		builtPages()
			.filter(({ path }) => path.endsWith('/affiche/'))
			.flatMap(({ path, html }) => {
				const sheet = parse(html).querySelector('.affiche');
				const said = (sheet?.querySelectorAll('dd') ?? [])
					.map(textOf)
					.filter((text) => text.startsWith('Rendez-vous'));
				const all = said.length > 1 && new Set(said).size === 1;
				const cites = (sheet?.querySelectorAll('.reserve') ?? []).some((text) =>
					textOf(text).includes('Source')
				);
				return [
					...(all ? [`${path} : « ${said[0] ?? ''} »`] : []),
					...(cites ? [`${path} : une source sous le titre`] : []),
				];
			})
	);
});

test('une affiche aux textes les plus longs tient encore sur une page', async ({ reader }) => {
	await reader.emulateMedia({ media: 'print' });
	await reader.goto(posters('/lieux/')[0] ?? '');
	await reader.evaluate(() => {
		const words = (length: number) => 'Communauté '.repeat(length / 11 + 1).slice(0, length);
		document.querySelector('.affiche')?.classList.add('dense');
		const title = document.querySelector('.affiche h1 > strong');
		if (title) [title.className, title.textContent] = ['petit', words(90)];
		// What the schema of a site allows: name and address, days, how to book.
		[320, 200, 400].forEach((length, rank) => {
			const fact = document.querySelectorAll('.affiche dd')[rank];
			if (fact) fact.textContent = words(length);
		});
	});
	const [size] = await reader.evaluate(measure, []);
	expect(size?.height).toBeLessThanOrEqual(SHEET.height);
	expect(await pagesOfPdf(reader)).toBe(1);
});

test('le bouton « Imprimer » imprime, et seule la feuille s’imprime', async ({ reader }) => {
	await reader.goto(posters('/zones/')[0] ?? '');
	await reader.evaluate(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await reader.getByRole('button', { name: 'Imprimer' }).click();
	await expect(reader.locator('body[data-printed]')).toBeAttached();
	await expect(reader.getByRole('link', { name: 'Revenir à la page' })).toBeVisible();
	await expect(reader.getByText('menu de votre navigateur')).toHaveCount(0);
	await expect(reader.locator('.affiche abbr').first()).toHaveCSS('text-decoration-line', 'none');

	await reader.emulateMedia({ media: 'print' });
	await expect(reader.locator('.affiche')).toBeVisible();
	for (const around of ['body > header', 'body > footer', 'main > nav', '.ecran']) {
		await expect(reader.locator(around).first()).toBeHidden();
	}
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('sans JavaScript, l’affiche dit comment l’imprimer', async ({ page }) => {
		await page.goto(posters('/lieux/')[0] ?? '');
		// A browser under test finds no text in a `noscript`, which readers see.
		expect(await page.locator('.gestes noscript').innerHTML()).toContain(
			'menu de votre navigateur'
		);
		await expect(page.locator('#imprimer')).toBeHidden();
	});
});
