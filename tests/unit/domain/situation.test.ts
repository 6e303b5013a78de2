import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../src/domain/situation.ts';

const lieux = [{ zone: 'oriente' }, {}];

describe('situationOf', () => {
	test.each([
		['oriente', 'zone-avec-lieu'],
		['montluconnais', 'zone-sans-lieu'],
		[undefined, 'zone-inconnue'],
	])('of the zone « %s »', (zone, expected) => {
		expect(situationOf(zone, lieux)).toBe(expected);
	});
});
