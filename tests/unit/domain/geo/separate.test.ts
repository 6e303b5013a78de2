import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separate } from '../../../../src/domain/geo/separate.ts';
import type { Vertex } from '../../../../src/domain/geo/shape.ts';

const dot = fc.tuple(
	fc.double({ min: 0, max: 600, noNaN: true }),
	fc.double({ min: 0, max: 600, noNaN: true })
);

const leastDistance = (dots: readonly Vertex[]): number =>
	Math.min(
		...dots.flatMap(([x1, y1], index) =>
			dots.slice(index + 1).map(([x2, y2]) => Math.hypot(x2 - x1, y2 - y1))
		)
	);

describe('separate', () => {
	test('leaves alone what is far enough apart', () => {
		const dots: Vertex[] = [
			[0, 0],
			[20, 0],
			[0, 15],
		];
		expect(separate(dots, 15)).toEqual(dots);
	});

	test('moves two near dots alike, away from each other', () => {
		const [[x1 = 0] = [], [x2 = 0] = []] = separate(
			[
				[10, 10],
				[14, 10],
			],
			10
		);
		expect(x1).toBeCloseTo(7, 1);
		expect(x2).toBeCloseTo(17, 1);
	});

	test('parts dots of one place', () => {
		const heap = Array.from({ length: 6 }, (): Vertex => [300, 300]);
		expect(leastDistance(separate(heap, 15))).toBeGreaterThan(14.9);
	});

	test('always gives the same answer, and leaves what it was given', () => {
		fc.assert(
			fc.property(fc.array(dot, { maxLength: 30 }), (dots) => {
				const before = structuredClone(dots);
				expect(separate(dots, 12)).toEqual(separate(dots, 12));
				expect(dots).toEqual(before);
			})
		);
	});

	test('parts a handful of dots wherever they are', () => {
		fc.assert(
			fc.property(fc.array(dot, { minLength: 2, maxLength: 6 }), (dots) => {
				expect(leastDistance(separate(dots, 12))).toBeGreaterThan(11.9);
			})
		);
	});
});
