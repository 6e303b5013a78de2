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
	expect(answer.headers()['content-type']).toContain('application/rss+xml');
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
});
