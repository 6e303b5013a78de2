import { chromium, type Page } from '@playwright/test';
import { inKilobytes, weightOf } from '../../tests/site/lib/weight.ts';
import { findChromium } from '../chromium.ts';
import { median } from './median.ts';

/** A telephone is about so much slower than a computer. */
const SLOW_DOWN = 4;

/** A name, a long one, a postcode, an article, an arrondissement: each in a file of its own. */
const TEXTS = ['Brest', 'Saint-Étienne', '43170', 'La Haye', 'Lyon 3', 'Fleurance', 'Le Puy'];

interface Wait {
	/** Milliseconds from the keystroke until the suggestions are drawn. */
	sinceKey: number;
	/** The same from the arrival of the file that holds them. */
	sinceAnswer: number;
}

/** Type a text at once and wait for its suggestions. Runs in the page, on its own clock. */
const typeAndWait = (text: string): Promise<Wait> =>
	new Promise((resolve, reject) => {
		const field = document.querySelector<HTMLInputElement>('#commune');
		const list = document.querySelector('#communes-proposees');
		const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
		if (!field || !list || !setValue) {
			reject(new Error('La page des lieux n’a pas de champ'));
			return;
		}
		const start = performance.now();
		const observer = new MutationObserver(() => {
			if (!list.querySelector('[role=option]')) return;
			observer.disconnect();
			requestAnimationFrame(() => {
				const end = performance.now();
				const answers = performance
					.getEntriesByType('resource')
					.filter(
						({ name }) => name.includes('/gazetteer/') && !name.includes('index')
					) as PerformanceResourceTiming[];
				resolve({
					sinceKey: end - start,
					sinceAnswer: end - (answers.at(-1)?.responseEnd ?? start),
				});
			});
		});
		observer.observe(list, { childList: true });
		setValue.call(field, text);
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});

async function measureTexts(page: Page, origin: string): Promise<Wait[]> {
	const waits: Wait[] = [];
	for (const text of TEXTS) {
		// Each on a page of its own: a file that is read already would not be fetched.
		await page.goto(`${origin}/lieux/`);
		await page.locator('#commune').focus();
		await page.locator('#commune[role=combobox]').waitFor();
		await page.waitForLoadState('networkidle');
		waits.push(await page.evaluate(typeAndWait, text));
	}
	return waits;
}

/** Scripts that the finder fetches, its map included. */
async function scriptsOf(page: Page, origin: string): Promise<string[]> {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	await page.goto(`${origin}/lieux/#commune=43157`);
	await page.locator('.cadre-carte').scrollIntoViewIfNeeded();
	await page.locator('.carte-leaflet .repere').first().waitFor();
	return [...scripts];
}

const milliseconds = (values: readonly number[]): string =>
	`${Math.round(median(values))} ms, au plus ${Math.round(Math.max(...values))} ms`;

/**
 * What the finder weighs and how long a slow device takes to suggest communes.
 * @param origin where the built site is served
 */
export async function suggestionRows(origin: string): Promise<string[][]> {
	const executablePath = findChromium();
	if (!executablePath) return [['Propositions de communes', 'pas de navigateur']];
	const browser = await chromium.launch({
		executablePath,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const page = await browser.newPage();
		const scripts = await scriptsOf(page, origin);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
		const waits = await measureTexts(page, origin);
		const weight = scripts.map(weightOf).reduce((sum, bytes) => sum + bytes, 0);
		return [
			['JavaScript, carte comprise', inKilobytes(weight)],
			[
				`Propositions, processeur ÷ ${SLOW_DOWN}, depuis l’arrivée du fichier`,
				milliseconds(waits.map(({ sinceAnswer }) => sinceAnswer)),
			],
			[
				`Propositions, processeur ÷ ${SLOW_DOWN}, depuis la frappe (120 ms d’attente comprises)`,
				milliseconds(waits.map(({ sinceKey }) => sinceKey)),
			],
		];
	} finally {
		await browser.close();
	}
}
