import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { median } from './median.ts';
import { servingSite } from './served.ts';

/** A subject, a town, several words, one that nothing holds. */
const QUERIES = ['médecin', 'Gourin', 'remboursement consultation', 'introuvable'];

/** Longest that the whole measure may take, in milliseconds: it never hangs. */
const LIMIT = 180_000;

/** Results that are read, as the first page of the interface does. */
const SHOWN = 5;

/** What a search costs. */
export interface SearchCost {
	/** Records and bytes of the index. */
	readonly records: number;
	readonly bytes: number;
	readonly files: number;
	/** First search: engine, index and results, in bytes and milliseconds. */
	readonly firstBytes: number;
	readonly firstTime: number;
	/** Median of the searches after it, in milliseconds. */
	readonly nextTime: number;
}

interface Pagefind {
	createInstance: (options: { noWorker: boolean }) => {
		search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
	};
}

interface Asked {
	readonly address: string;
	readonly queries: readonly string[];
	readonly shown: number;
}

/** Search as the interface does. Runs in the page, on its own clock. */
async function askEngine({ address, queries, shown }: Asked): Promise<number[]> {
	const start = performance.now();
	const module = (await import(address)) as Pagefind;
	const engine = module.createInstance({ noWorker: true });
	const times: number[] = [];
	let last = start;
	for (const query of queries) {
		const { results } = await engine.search(query);
		await Promise.all(results.slice(0, shown).map((result) => result.data()));
		const now = performance.now();
		times.push(now - last);
		last = now;
	}
	return times;
}

async function measureIn(browser: Browser, origin: string) {
	const page = await browser.newPage();
	await page.goto(`${origin}/`);
	const bytes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		bytes.push(
			request.sizes().then(
				({ responseBodySize }) => responseBodySize,
				() => 0
			)
		);
	});
	const ask = (queries: readonly string[]) =>
		page.evaluate(askEngine, { address: '/pagefind/pagefind.js', queries, shown: SHOWN });
	const [firstTime = Number.NaN] = await ask(QUERIES.slice(0, 1));
	const firstBytes = (await Promise.all(bytes)).reduce((sum, one) => sum + one, 0);
	const [, ...next] = await ask(QUERIES);
	return { firstTime, firstBytes, nextTime: median(next) };
}

/**
 * Size of the search index of a built site, and what searching in it costs in a browser.
 * @throws when there is no browser, or no answer in three minutes
 */
export async function searchCost(dist: string): Promise<SearchCost> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('pas de navigateur');
	const files = globSync('pagefind/**/*.*', { cwd: dist });
	const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
	const records = files.filter((file) => file.endsWith('.pf_fragment')).length;
	const browser = await chromium.launch({
		executablePath,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const patience = new AbortController();
	try {
		const measured = await servingSite(
			(origin) =>
				Promise.race([
					measureIn(browser, origin),
					wait(LIMIT, undefined, { signal: patience.signal }).then(() => {
						throw new Error('la recherche ne répond pas');
					}),
				]),
			dist
		);
		return { records, bytes, files: files.length, ...measured };
	} finally {
		patience.abort();
		await browser.close();
	}
}
