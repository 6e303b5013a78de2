import { describe, expect, test } from 'vitest';
import { dateLabelOf, detailsOf, labelOf, sourceHref } from '../../../src/domain/citation.ts';

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
		expect(labelOf({ editeur, date: 'inconnue' })).toBe('ARS PACA, date inconnue');
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
