import { describe, expect, test } from 'vitest';
import { dessinOf, NOMS_DE_PICTOGRAMMES } from '../../src/pictogrammes.ts';

describe('dessinOf', () => {
	test('gives a drawing for every name, former names included', () => {
		expect(NOMS_DE_PICTOGRAMMES).toContain('phone');
		expect(NOMS_DE_PICTOGRAMMES.filter((nom) => !dessinOf(nom))).toEqual([]);
	});

	test.each(['telephone', '', 'toString', '__proto__'])('gives none for « %s »', (nom) => {
		expect(dessinOf(nom)).toBeUndefined();
	});

	test('draws in the colour of the text', () => {
		expect(dessinOf('phone')).toContain('currentColor');
	});
});
