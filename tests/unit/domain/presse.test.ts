import { describe, expect, test } from 'vitest';
import {
	aLaVille,
	communiquesRecents,
	declarationsRapportees,
	natureEnMots,
	pagesInformation,
	revueDePresse,
	saysRegion,
	sectionsDePresse,
} from '../../../src/domain/presse.ts';
import { desDonnees, unCommunique, uneSource } from '../lib/fiches.ts';

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
			'octobre',
			'dossier',
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

test('the message of an authority stands with what authorities say, not in the press review', () => {
	const message = unCommunique({
		id: 'message',
		nature: 'article',
		source: 'ministre',
		date: '2025-10-12',
	});
	const journal = { source: 'journal' };
	const sections = sectionsDePresse(
		[
			...communiques.map((one) => (one.nature === 'article' ? { ...one, ...journal } : one)),
			message,
		],
		desDonnees({
			sources: [
				uneSource(),
				uneSource({ id: 'journal', nature: 'media' }),
				uneSource({ id: 'ministre', nature: 'officielle' }),
			],
		})
	);
	expect(sections.map(({ id, entrees }) => [id, ...ids(entrees)])).toEqual([
		['communiques', 'octobre', 'dossier', 'message', 'loi', 'sans-date'],
		['pages', 'page'],
		['revue', 'article-recent', 'article'],
	]);
	expect(sectionsDePresse([message], desDonnees()).map(({ id }) => id)).toEqual(['revue']);
});

test('what others report of an issuer is what their record says, not what their name says', () => {
	const dgos = unCommunique({
		id: 'dgos',
		emetteur: 'Egora, d’après la DGOS',
		declarationsDe: ['Ministère'],
		date: '2025-12-05',
	});
	const bilan = unCommunique({ id: 'bilan', declarationsDe: ['Ministère'], date: '2026-02' });
	const autre = unCommunique({ id: 'autre', emetteur: 'Egora, d’après le Ministère' });
	expect(ids(declarationsRapportees('Ministère', [dgos, autre, bilan]))).toEqual([
		'bilan',
		'dgos',
	]);
});

test.each([
	['Puycapel', 'à Puycapel'],
	['Le Vigan', 'au Vigan'],
	['Les Sables-d’Olonne', 'aux Sables-d’Olonne'],
	['Lescar', 'à Lescar'],
])('%s: %s', (ville, words) => {
	expect(aLaVille(ville)).toBe(words);
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
