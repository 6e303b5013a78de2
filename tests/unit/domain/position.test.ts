import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, isInFrance, meanOf } from '../../../src/domain/position.ts';

const PARIS = { latitude: 48.8534, longitude: 2.3488 };
const LYON = { latitude: 45.7485, longitude: 4.8467 };

const point = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('isInFrance', () => {
	test.each([
		['75', PARIS, true],
		['2A', { latitude: 41.9189, longitude: 8.7381 }, true],
		['29', { latitude: 48.4597, longitude: -5.0861 }, true],
		['971', { latitude: 16.05866, longitude: -61.76667 }, true],
		['972', { latitude: 14.6, longitude: -61.07 }, true],
		['973', { latitude: 4.93, longitude: -52.33 }, true],
		['974', { latitude: -20.8823, longitude: 55.4504 }, true],
		['976', { latitude: -12.78234, longitude: 45.22878 }, true],
		['974', PARIS, false],
		['75', { latitude: 2.3488, longitude: 48.8534 }, false],
		['40', { latitude: 43.55, longitude: -7.2 }, false],
	])('says of a point of département %s, %o: %s', (departement, where, expected) => {
		expect(isInFrance(where, departement)).toBe(expected);
	});
});

describe('meanOf', () => {
	test('is undefined for no point', () => {
		expect(meanOf([])).toBeUndefined();
	});

	test('lies between the points, to four decimals', () => {
		expect(meanOf([PARIS, LYON])).toEqual({ latitude: 47.301, longitude: 3.5978 });
	});
});

describe('distanceKm', () => {
	test('is some 393 km from Paris to Lyon', () => {
		expect(distanceKm(PARIS, LYON)).toBeCloseTo(393, 0);
	});

	test('is zero to itself, the same both ways, never more than half the Earth round', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				expect(distanceKm(a, a)).toBe(0);
				expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
				expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
			})
		);
	});
});
