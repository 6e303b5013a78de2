import { expect, test } from 'vitest';
import { PRES_KM, proximiteOf } from '../../../src/domain/proximite.ts';

const at = (km?: number, codeCommune = '26001') => [
	{ lieu: { codeCommune }, estimee: false, ...(km !== undefined && { km }) },
];

test.each([
	[PRES_KM, 'pres'],
	// Shown as « 50 km ».
	[PRES_KM + 0.4, 'pres'],
	[PRES_KM + 0.6, 'loin'],
	// From Ajaccio to Brest.
	[990, 'loin'],
	// From Basse-Terre to the nearest site of the mainland.
	[6339, 'outre-mer'],
	[undefined, 'inconnue'],
] as const)('a site at %s km is « %s »', (km, expected) => {
	expect(proximiteOf(at(km), '43234')).toBe(expected);
});

test('a site in the commune is near, wherever that is', () => {
	expect(proximiteOf(at(undefined, '43234'), '43234')).toBe('pres');
});

test('without sites nothing is known', () => {
	expect(proximiteOf([], '43234')).toBe('inconnue');
});
