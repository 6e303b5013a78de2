import { describe, expect, test } from 'vitest';
import { filDeRegion, filGeneral, filHref } from '../../../src/domain/fils.ts';
import { jsonFeed } from '../../../src/domain/json-feed.ts';
import { desDonnees, unCommunique } from '../lib/fiches.ts';

const donnees = desDonnees({
	communiques: [
		unCommunique({ id: 'national', date: '2025-09-01' }),
		unCommunique({ id: 'regional', date: '2025-10', region: '84' }),
		unCommunique({ id: 'article', nature: 'article', region: '84' }),
	],
});

const ids = ({ communiques }: { communiques: { id: string }[] }) => communiques.map(({ id }) => id);

test('the general feed follows every release, newest first, and no article', () => {
	expect(ids(filGeneral(donnees))).toEqual(['regional', 'national']);
});

test('the feed of a région follows what speaks of it, even before anything does', () => {
	const bretagne = { code: '53', nom: 'Bretagne', id: 'bretagne' };
	const fils = [...donnees.regions, bretagne].map((region) =>
		filDeRegion(region, donnees.communiques)
	);
	expect(fils.map((fil) => [filHref(fil, 'rss.xml'), ...ids(fil)])).toEqual([
		['/regions/auvergne-rhone-alpes/rss.xml', 'regional'],
		['/regions/bretagne/rss.xml'],
	]);
});

describe('jsonFeed', () => {
	const feed = jsonFeed(filGeneral(donnees), donnees.site) as {
		items: Record<string, unknown>[];
	};

	test('says what it is, in French, and where it is', () => {
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Guide d’essai\u00A0: communiqués',
			language: 'fr-FR',
			home_page_url: 'https://guide.example/presse/',
			feed_url: 'https://guide.example/presse/feed.json',
		});
	});

	test('gives a day only where a source does', () => {
		expect(feed.items.map(({ date_published }) => date_published)).toEqual([
			undefined,
			'2025-09-01T00:00:00Z',
		]);
	});

	test('gives each item an address, an issuer and its whole summary', () => {
		expect(feed.items[1]).toMatchObject({
			id: 'https://guide.example/presse/communiques/national/',
			title: 'Un communiqué',
			content_html: '<p>Un texte.</p>',
			authors: [{ name: 'ARS Exemple' }],
			tags: ['Communiqué'],
		});
	});
});
