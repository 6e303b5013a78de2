import { describe, expect, test } from 'vitest';
import {
	absoluteUrl,
	FICHE_HREF,
	illustrationFile,
	illustrationHref,
	kitRegionHref,
	chiffreHref,
	etapeHref,
	communiqueHref,
	guideHref,
	lieuHref,
	questionHref,
	regionHref,
	withAbsoluteLinks,
	zoneHref,
} from '../../../src/domain/urls.ts';

describe('addresses', () => {
	test('have a trailing slash, or an anchor after one', () => {
		expect([
			lieuHref({ id: 'gourin' }),
			zoneHref({ id: 'val-de-ligne' }),
			regionHref({ id: 'corse' }),
			guideHref('patients'),
			questionHref({ id: 'combien', theme: 'cout' }),
			communiqueHref({ id: 'ars', nature: 'communique' }),
			communiqueHref({ id: 'egora', nature: 'article' }),
			chiffreHref('zones'),
			etapeHref('lancement'),
		]).toEqual([
			'/lieux/gourin/',
			'/zones/val-de-ligne/',
			'/regions/corse/',
			'/patients/',
			'/faq/cout/#combien',
			'/presse/communiques/ars/',
			'/presse/#egora',
			'/presse/chiffres/#zones',
			'/presse/chronologie/#lancement',
		]);
	});

	test.each(['https://guide.example', 'https://guide.example/'])(
		'are absolute under %s',
		(site) => {
			expect(absoluteUrl('/lieux/gourin/', site)).toBe('https://guide.example/lieux/gourin/');
		}
	);
});

describe('withAbsoluteLinks', () => {
	const page = 'https://guide.example/presse/communiques/ars/';

	test.each([
		['<a href="/sources/#a">', '<a href="https://guide.example/sources/#a">'],
		['<a href="#suite">', `<a href="${page}#suite">`],
		['<a class="citation" href="/">', '<a class="citation" href="https://guide.example/">'],
	])('completes %s', (html, expected) => {
		expect(withAbsoluteLinks(html, page)).toBe(expected);
	});

	test.each([
		'<a href="https://ars.example/">',
		'<a href="mailto:a@b.example">',
		'<a href="//ars.example/">',
	])('leaves %s', (html) => {
		expect(withAbsoluteLinks(html, page)).toBe(html);
	});
});

test('the press kit has its pages, and its files beside them', () => {
	expect([
		FICHE_HREF,
		kitRegionHref({ id: 'corse' }),
		illustrationHref('carte-france'),
		illustrationFile('carte-france', '.png'),
		illustrationFile('carte-france', '-sombre.svg'),
	]).toEqual([
		'/presse/kit/fiche/',
		'/presse/kit/regions/corse/',
		'/presse/kit/#carte-france',
		'/presse/kit/carte-france.png',
		'/presse/kit/carte-france-sombre.svg',
	]);
});
