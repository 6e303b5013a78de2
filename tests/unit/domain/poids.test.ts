import { expect, test } from 'vitest';
import { pixelsEnMots, poidsEnMots } from '../../../src/domain/poids.ts';

test('weights are in thousands of bytes', () => {
	expect([12, 1499, 352_375, 1_200_000].map(poidsEnMots)).toEqual([
		'1\u00A0ko',
		'1\u00A0ko',
		'352\u00A0ko',
		'1\u202F200\u00A0ko',
	]);
});

test('sizes are in dots', () => {
	expect(pixelsEnMots(2400, 980)).toBe('2\u202F400\u00A0×\u00A0980 pixels');
});
