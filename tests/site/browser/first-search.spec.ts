import type { RequestListener } from 'node:http';
import { test, type Page } from '@playwright/test';
import { createHandler } from '../../../scripts/server/handler.ts';
import { SEARCH_BUDGETS } from '../lib/budgets.ts';
import { DIST } from '../lib/dist.ts';
import { served } from '../lib/own-server.ts';
import { expectNone } from '../lib/problems.ts';
import { answered, search } from '../lib/search.ts';
import { inKilobytes } from '../lib/weight.ts';

interface Fetched {
	readonly path: string;
	readonly bytes: number;
}

/** No search weighs less: code and index, before any result. */
const ENGINE = 50_000;

/** Words as readers type them: a subject, a trap of the language, a town. */
const ONE_WORD = ['l’ordonnance', 'médecin'];
const PLACE = ['Gourin'];
const UNKNOWN = ['medcin'];
const SEVERAL = ['combien coûte la consultation', 'qui paie le médecin volontaire'];

/**
 * Server that tells what it sends, headers included: the search engine works in a thread of its
 * own, whose requests a page does not see.
 */
function countingServer(): { handler: RequestListener; sent: Fetched[] } {
	const sent: Fetched[] = [];
	const serve = createHandler(DIST);
	return {
		sent,
		handler: (request, response) => {
			const { socket } = request;
			const before = socket.bytesWritten;
			response.on('finish', () =>
				sent.push({ path: request.url ?? '', bytes: socket.bytesWritten - before })
			);
			serve(request, response);
		},
	};
}

/** Search as a first-time reader, and tell what it made the reader fetch. */
async function searchFor(page: Page, origin: string, query: string, sent: Fetched[]) {
	await page.goto(`${origin}/recherche/`, { waitUntil: 'networkidle' });
	const already = sent.length;
	await search(page).field.fill(query);
	await search(page).submit.click();
	await answered(page);
	await page.waitForLoadState('networkidle');
	return sent.slice(already);
}

const heaviest = (fetched: readonly Fetched[]) =>
	fetched
		.toSorted((a, b) => b.bytes - a.bytes)
		.slice(0, 4)
		.map(({ path, bytes }) => `${path} ${inKilobytes(bytes)}`)
		.join(', ');

for (const [queries, limit] of [
	[ONE_WORD, SEARCH_BUDGETS.one],
	[PLACE, SEARCH_BUDGETS.place],
	[UNKNOWN, SEARCH_BUDGETS.unknown],
	[SEVERAL, SEARCH_BUDGETS.several],
] as const) {
	for (const query of queries) {
		test(`première recherche de « ${query} »`, async ({ page }) => {
			const { handler, sent } = countingServer();
			await served(handler, async (origin) => {
				const fetched = await searchFor(page, origin, query, sent);
				const bytes = fetched.reduce((sum, request) => sum + request.bytes, 0);
				const found = await page.getByRole('status').textContent();
				const corrections = await search(page).help.locator('.corrections a').count();
				expectNone([
					...(/^[1-9]/.test(found ?? '') || corrections > 0
						? []
						: [`« ${query} » ne trouve rien : ${found}`]),
					// Fewer bytes than the engine alone: the count has missed something.
					...(bytes > ENGINE
						? []
						: [`« ${query} » : ${inKilobytes(bytes)}, compte faux`]),
					...(bytes > limit
						? [
								`« ${query} » fait télécharger ${inKilobytes(bytes)}, ` +
									`${inKilobytes(limit)} au plus : ${heaviest(fetched)}`,
							]
						: []),
				]);
			});
		});
	}
}

test('rien de la recherche avant que l’on aille au champ', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/recherche/', { waitUntil: 'networkidle' });
	await page.mouse.move(10, 10);
	const early = fetched.filter((path) => path.startsWith('/pagefind/'));
	expectNone(early.map((path) => `/recherche/ : ${path} demandé avant tout geste`));
	const engine = page.waitForRequest(/\/pagefind\/pagefind\.js$/);
	await page.getByRole('searchbox').focus();
	await engine;
});
