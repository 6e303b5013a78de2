import { getRssString } from '@astrojs/rss';
import { describe, expect, test } from 'vitest';
import type { Communique } from '../../../src/domain/fiches.ts';
import { filGeneral } from '../../../src/domain/fils.ts';
import { rssOptions } from '../../../src/domain/rss.ts';
import { desDonnees, unCommunique } from './../lib/fiches.ts';

function optionsOf(...communiques: Communique[]) {
	const donnees = desDonnees({ communiques });
	return rssOptions(filGeneral(donnees), donnees.site);
}

const feed = (...communiques: Communique[]) => getRssString(optionsOf(...communiques));

describe('rssOptions', () => {
	test('describes the feed in French, with a link to itself', async () => {
		const xml = await feed(unCommunique());
		expect(xml).toContain('<language>fr-FR</language>');
		expect(xml).toContain(
			'<atom:link href="https://guide.example/presse/rss.xml" rel="self" type="application/rss+xml"/>'
		);
		expect(xml).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
	});

	test('gives a summary that holds signs of HTML as a text, once read as HTML', async () => {
		const xml = await feed(unCommunique({ resume: 'R&D <b>gras</b>' }));
		expect(xml).toContain(
			'<description>R&amp;amp;D &amp;lt;b&gt;gras&amp;lt;/b&gt;</description>'
		);
	});

	test('sorts the newest first and the undated last, without the articles', () => {
		const { items } = optionsOf(
			unCommunique({ id: 'inconnu', date: 'inconnue' }),
			unCommunique({ id: 'mois', date: '2025-10' }),
			unCommunique({ id: 'article', nature: 'article' }),
			unCommunique({ id: 'jour', date: '2025-10-13' }),
			unCommunique({ id: 'page', nature: 'page-information', date: '2026' })
		);
		expect((items as { link: string }[]).map(({ link }) => link)).toEqual(
			['page', 'jour', 'mois', 'inconnu'].map(
				(id) => `https://guide.example/presse/communiques/${id}/`
			)
		);
	});

	test.each(['2025-10', '2025', 'inconnue'])('makes up no day for « %s »', async (date) => {
		expect(await feed(unCommunique({ date }))).not.toContain('<pubDate>');
	});

	test('gives the day of a dated item', async () => {
		expect(await feed(unCommunique())).toContain(
			'<pubDate>Mon, 20 Oct 2025 00:00:00 GMT</pubDate>'
		);
	});

	test('carries the whole summary, typeset, with absolute links', () => {
		const html = '<p>L\'ARS dit : <a href="/sources/#ars">« oui »</a></p>';
		const { items } = optionsOf(unCommunique({ html }));
		expect(items).toMatchObject([
			{
				title: 'Un communiqué (ARS Exemple)',
				content:
					'<p>L’ARS dit\u00A0: <a href="https://guide.example/sources/#ars">«\u00A0oui\u00A0»</a></p>',
			},
		]);
	});
});
