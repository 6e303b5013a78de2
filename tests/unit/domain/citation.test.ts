import { describe, expect, test } from 'vitest';
import { labelOf, sourceHref } from '../../../src/domain/citation.ts';

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

describe('sourceHref', () => {
	test('leads to the source on its page', () => {
		expect(sourceHref('ars-paca')).toBe('/sources/ars-paca/');
	});
});
