import { test, type Page } from '@playwright/test';
import { expectNone } from '../lib/problems.ts';
import { REQUETES } from '../lib/requetes.ts';
import { answered, openSearch } from '../lib/search.ts';

/** How many of a hundred queries must be answered at the very top. */
const FIRST_PERCENT = 90;
const AMONG = 3;

/** Addresses that the page offers, in the order in which they are read. Runs in the page. */
const offered = () => {
	const hrefs = (selector: string) =>
		[...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
	return {
		places: hrefs('#communes a[href^="/lieux/#commune="]'),
		results: hrefs('#resultats h2 a'),
		corrections: hrefs('#aide .corrections a'),
	};
};

async function ask(page: Page, fragment: string) {
	// The page is marked as answered before it hears of the new query: it is first told anew.
	await page.evaluate((hash) => {
		document.getElementById('resultats')?.setAttribute('aria-busy', 'true');
		location.hash = hash;
	}, fragment);
	await answered(page);
	return page.evaluate(offered);
}

/** Rank of the page that answers, from 0; a slip is answered by following what is offered. */
async function rankOf(page: Page, requete: string, wanted: string): Promise<number> {
	const { places, results, corrections } = await ask(
		page,
		`#${new URLSearchParams({ q: requete }).toString()}`
	);
	if (places.includes(wanted)) return 0;
	const rank = results.indexOf(wanted);
	const [correction] = corrections;
	if ((rank >= 0 && rank < AMONG) || correction === undefined) return rank;
	return (await ask(page, correction)).results.indexOf(wanted);
}

test('chaque requête trouve la page qui lui répond', async ({ page }) => {
	await openSearch(page, 'prix');
	const ranks = [];
	for (const { requete, page: wanted } of REQUETES)
		ranks.push({ requete, wanted, rank: await rankOf(page, requete, wanted) });

	const isAmong = (rank: number) => rank >= 0 && rank < AMONG;
	const first = ranks.filter(({ rank }) => rank === 0).length;
	const notFirst = ranks.filter(({ rank }) => rank !== 0);
	expectNone([
		...notFirst
			.filter(({ rank }) => !isAmong(rank))
			.map(
				({ requete, wanted, rank }) =>
					`« ${requete} » : ${wanted} ${rank < 0 ? 'absente' : `au rang ${rank + 1}`}`
			),
		...(first * 100 >= REQUETES.length * FIRST_PERCENT
			? []
			: [
					`${first} requêtes sur ${REQUETES.length} en tête, ${FIRST_PERCENT} % au moins ; pas en tête : ${notFirst
						.map(({ requete }) => `« ${requete} »`)
						.join(', ')}`,
				]),
	]);
});
