import { describe, expect, test } from 'vitest';
import {
	communiquesRecents,
	natureEnMots,
	pagesInformation,
	revueDePresse,
	saysRegion,
} from '../../../src/domain/presse.ts';
import { unCommunique, uneSource } from '../lib/fiches.ts';

const communiques = [
	unCommunique({ id: 'sans-date', date: 'inconnue' }),
	unCommunique({ id: 'octobre', date: '2025-10' }),
	unCommunique({ id: 'dossier', nature: 'dossier', date: '2025-10-13' }),
	unCommunique({ id: 'loi', nature: 'texte-officiel', date: '2025' }),
	unCommunique({ id: 'page', nature: 'page-information', date: '2025-11-02' }),
	unCommunique({ id: 'article', nature: 'article', date: '2025-09-16' }),
	unCommunique({ id: 'article-recent', nature: 'article', date: '2026-02-17' }),
];

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('the press room', () => {
	test('lists releases, dossiers and official texts, newest first, undated last', () => {
		expect(ids(communiquesRecents(communiques))).toEqual([
			'dossier',
			'octobre',
			'loi',
			'sans-date',
		]);
	});

	test('lists information pages apart', () => {
		expect(ids(pagesInformation(communiques))).toEqual(['page']);
	});

	test('lists press coverage apart, newest first', () => {
		expect(ids(revueDePresse(communiques))).toEqual(['article-recent', 'article']);
	});
});

test.each([
	["ARS Provence-Alpes-Côte d'Azur", 'Provence-Alpes-Côte d’Azur', true],
	['URPS Médecins Libéraux Normandie', 'Normandie', true],
	['Préfecture de Loir-et-Cher', 'Centre-Val de Loire', false],
	['ARS Corsenet', 'Corse', false],
])('whether « %s » says « %s »: %s', (emetteur, region, expected) => {
	expect(saysRegion({ emetteur }, region)).toBe(expected);
});

test('what an authority says elsewhere than in a release is no press article', () => {
	const article = unCommunique({ nature: 'article' });
	expect(natureEnMots(article, uneSource({ nature: 'officielle' }))).toBe('Message public');
	expect(natureEnMots(article, uneSource({ nature: 'media' }))).toBe('Article de presse');
	expect(natureEnMots(article, undefined)).toBe('Article de presse');
	expect(natureEnMots(unCommunique(), uneSource())).toBe('Communiqué');
});
