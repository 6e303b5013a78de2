import { expect, test } from '@playwright/test';
import { distFiles, readDist } from '../lib/dist.ts';
import { expectNone } from '../lib/problems.ts';

test('XML bien formé', async ({ page }) => {
	const files = distFiles('**/*.{xml,svg}');
	const errors = await page.evaluate(
		(texts) =>
			texts.map(
				(xml) =>
					new DOMParser()
						.parseFromString(xml, 'application/xml')
						.querySelector('parsererror')?.textContent
			),
		files.map(readDist)
	);
	expectNone(
		files.flatMap((file, index) => {
			const error = errors[index]?.replace(/\s+/g, ' ');
			return error ? `dist/${file} : ${error}` : [];
		})
	);
});

test('fil de presse', async ({ page, request }) => {
	const answer = await request.get('/presse/rss.xml');
	expect(answer.headers()['content-type']).toContain('application/xml');
	const items = await page.evaluate(
		(xml) =>
			[
				...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('item'),
			].map((item) => ({
				title: item.querySelector('title')?.textContent ?? '',
				link: item.querySelector('link')?.textContent ?? '',
				date: item.querySelector('pubDate')?.textContent ?? '',
			})),
		await answer.text()
	);
	expect(items).not.toEqual([]);

	const problems: string[] = [];
	for (const { title, link, date } of items) {
		// An item whose day no source gives has no date at all.
		if (date && Number.isNaN(Date.parse(date)))
			problems.push(`« ${title} » : date « ${date} » illisible`);
		const { pathname } = new URL(link);
		const status = (await request.get(pathname)).status();
		if (status !== 200) problems.push(`« ${title} » : ${pathname} répond ${status}`);
	}
	expectNone(problems);

	const json = await request.get('/presse/feed.json');
	expect(json.headers()['content-type']).toContain('application/feed+json');
	const feed = (await json.json()) as { items: { url: string }[] };
	expect(feed.items.map(({ url }) => url)).toEqual(items.map(({ link }) => link));
});

test('un fil ouvert dans un navigateur se lit', async ({ page }) => {
	await page.goto('/regions/bretagne/rss.xml');
	const title = page.locator('item > title').first();
	await expect(title).toBeVisible();
	expect(await title.evaluate((element) => getComputedStyle(element).display)).toBe('block');
	// The whole summary, in HTML, is for feed readers.
	expect(
		await page.evaluate(() => {
			const [content] = document.getElementsByTagName('content:encoded');
			return content && getComputedStyle(content).display;
		})
	).toBe('none');
});
