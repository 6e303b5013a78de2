import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTRE_MER } from '../../../../src/domain/geo/outre-mer.ts';
import { projectionFor } from '../../../../src/domain/geo/projection.ts';
import { distanceKm } from '../../../../src/domain/position.ts';

const mainland = fc.record({
	latitude: fc.double({ min: 41.3, max: 51.1, noNaN: true }),
	longitude: fc.double({ min: -5.2, max: 9.6, noNaN: true }),
});

/** Kilometres between the two points as drawn, for one on Earth. */
function stretch(code: string, a: { latitude: number; longitude: number }, b: typeof a): number {
	const projection = projectionFor(code);
	const [x1, y1] = projection([a.longitude, a.latitude]);
	const [x2, y2] = projection([b.longitude, b.latitude]);
	return Math.hypot(x2 - x1, y2 - y1) / distanceKm(a, b);
}

describe('projectionFor', () => {
	test('has its origin in the middle of the mainland', () => {
		const [x, y] = projectionFor('23')([3, 46.5]);
		expect(x).toBeCloseTo(0, 9);
		expect(y).toBeCloseTo(0, 9);
	});

	test('keeps the mainland within 700 km of its origin each way', () => {
		fc.assert(
			fc.property(mainland, ({ longitude, latitude }) => {
				const [x, y] = projectionFor('75')([longitude, latitude]);
				expect(Math.abs(x)).toBeLessThan(700);
				expect(Math.abs(y)).toBeLessThan(700);
			})
		);
	});

	test('is true to 1 % between two places of the mainland', () => {
		fc.assert(
			fc.property(mainland, mainland, (a, b) => {
				fc.pre(distanceKm(a, b) > 1);
				expect(Math.abs(stretch('75', a, b) - 1)).toBeLessThan(0.01);
			})
		);
	});

	test.each(['75', '2A', ...OUTRE_MER.map(({ code }) => code)])(
		'in %s has north above and east on the right',
		(code) => {
			const { longitude, latitude } = { longitude: 3, latitude: 45 };
			const projection = projectionFor(code);
			const [x, y] = projection([longitude, latitude]);
			expect(projection([longitude, latitude + 1])[1]).toBeLessThan(y);
			expect(projection([longitude + 1, latitude])[0]).toBeGreaterThan(x);
		}
	);

	test.each([
		['971', [-61.73, 16], [-61.45, 16.38]],
		['973', [-54.03, 3.64], [-52.33, 4.93]],
		['974', [55.45, -20.88], [55.48, -21.34]],
	] as const)('is true to 1 % in %s', (code, [x1, y1], [x2, y2]) => {
		const a = { longitude: x1, latitude: y1 };
		const b = { longitude: x2, latitude: y2 };
		expect(Math.abs(stretch(code, a, b) - 1)).toBeLessThan(0.01);
	});
});
