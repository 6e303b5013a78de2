import { describe, expect, test } from 'vitest';
import {
	dateLabelOf,
	isReprint,
	detailsOf,
	labelAfter,
	labelOf,
	saysDate,
	shortLabelOf,
	sourceHref,
} from '../../../src/domain/citation.ts';

describe('labelOf', () => {
	const editeur = 'ARS PACA';

	test('names the publisher and the date', () => {
		expect(labelOf({ editeur, date: '2025-10-20', dateNote: 'le matin' })).toBe(
			'ARS PACA, 20 octobre 2025'
		);
	});

	test('says what is known of an unknown date', () => {
		expect(labelOf({ editeur, date: 'inconnue', dateNote: 'automne 2025' })).toBe(
			'ARS PACA, automne 2025'
		);
		expect(labelOf({ editeur, date: 'inconnue' })).toBe('ARS PACA, sans date');
	});
});

describe('shortLabelOf', () => {
	const source = { editeur: 'URPS Médecins Libéraux Auvergne-Rhône-Alpes', date: '2025-10-07' };

	test('shows the short name where there is one', () => {
		expect(shortLabelOf({ ...source, editeurCourt: 'URPS AuRA' })).toBe(
			'URPS AuRA, 7 octobre 2025'
		);
		expect(shortLabelOf({ ...source, editeur: 'Egora' })).toBe('Egora, 7 octobre 2025');
	});

	test('leaves the whole name to lists', () => {
		expect(labelOf({ ...source, editeurCourt: 'URPS AuRA' } as typeof source)).toBe(
			'URPS Médecins Libéraux Auvergne-Rhône-Alpes, 7 octobre 2025'
		);
	});
});

describe('dateLabelOf', () => {
	test.each([
		['2025-10-20', '20 octobre 2025'],
		['2025-10', 'octobre 2025'],
		['2025', 'automne 2025'],
		['inconnue', 'automne 2025'],
	])('lets the note speak where no month is known (%s)', (date, expected) => {
		expect(dateLabelOf({ date, dateNote: 'automne 2025' })).toBe(expected);
	});
});

describe('a date already said', () => {
	test.each([
		['Le 17 février 2026, le ministère', '17 février 2026', true],
		['fin octobre 2025', 'octobre 2025', true],
		['le 9 septembre 2025', 'septembre 2025', false],
		['le 1er septembre 2025', 'septembre 2025', false],
		['le 27 juin 2025', '7 juin 2025', false],
		['en 2025', '2025', false],
		['une page sans date', 'sans date', false],
		['sans date', 'sans date', true],
	])('%s / %s', (text, date, expected) => {
		expect(saysDate(text, date)).toBe(expected);
	});

	test('is left out of the citation that follows', () => {
		const source = { editeur: 'Egora', date: '2026-02-17' };
		expect(labelAfter('Le 17 février 2026 : plus de 300', source)).toBe('Egora');
		expect(labelAfter('Plus de 300', source)).toBe('Egora, 17 février 2026');
		const short = { ...source, editeur: 'Egora, le journal', editeurCourt: 'Egora' };
		expect(labelAfter('Le 17 février 2026 : plus de 300', short)).toBe('Egora');
	});

	test.each([
		['à Fleurance, au 05 32 46 00 20 (février 2026) ', 'Egora'],
		['Gers (février 2026) : deux jours ', 'Egora'],
		['en février 2026, plus de 300 ', 'Egora, 17 février 2026'],
		['à Gacé (janvier 2026) ', 'Egora, 17 février 2026'],
		['à Gacé (9 février 2026) ', 'Egora, 17 février 2026'],
		['à Gacé (vers février 2026) ', 'Egora, 17 février 2026'],
	])('is that of its month in brackets, and no other: %s', (text, expected) => {
		expect(labelAfter(text, { editeur: 'Egora', date: '2026-02-17' })).toBe(expected);
	});

	test('to the month is not said by another month in brackets', () => {
		const source = { editeur: 'Egora', date: '2026-02' };
		expect(labelAfter('à Gacé (février 2026) ', source)).toBe('Egora');
		expect(labelAfter('à Gacé (mars 2026) ', source)).toBe('Egora, février 2026');
	});
});

describe('detailsOf', () => {
	test('says its nature, where it was read and when', () => {
		expect(detailsOf({ nature: 'officielle' })).toBe('source officielle');
		expect(
			detailsOf({ nature: 'media', lueVia: 'otoulouse.net', consultee: '2026-11-01' })
		).toBe('presse, texte lu par une reprise : otoulouse.net, consultée le 1er novembre 2026');
	});
});

describe('sourceHref', () => {
	test('leads to the source on its page', () => {
		expect(sourceHref('ars-paca')).toBe('/sources/ars-paca/');
	});
});

test.each([
	['https://www.weka.fr/actualite', 'Weka', true],
	['https://www.amf69.fr/zones', 'AMF du Rhône (amf69.fr)', true],
	['https://lemans.maville.com/actu', 'maville.com', true],
	['https://www.egora.fr/actus', 'environnementsantepolitique.fr', false],
	['https://www.service-public.gouv.fr/F1', 'associations.gouv.fr', false],
	['https://www.egora.fr/actus', undefined, false],
])('whether %s is where %s reprints it: %s', (url, lueVia, expected) => {
	expect(isReprint(lueVia === undefined ? { url } : { url, lueVia })).toBe(expected);
});
