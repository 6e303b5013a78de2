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

/** How many coordinates are read to part dots, per dot, on a map that grows with their number. */
function readsPerDot(count: number): number {
	let reads = 0;
	const side = Math.sqrt(count) * 20;
	const dots = Array.from({ length: count }, (_, rank) => {
		const at: Vertex = [((rank * 0.618_034) % 1) * side, ((rank * 0.754_878) % 1) * side];
		return at;
	});
	const hypot = Math.hypot;
	Math.hypot = (...values) => {
		reads += 1;
		return hypot(...values);
	};
	try {
		separate(dots, 15);
	} finally {
		Math.hypot = hypot;
	}
	return reads / count;
}

test('compares each dot with those around it alone, however many there are', () => {
	expect(readsPerDot(1600)).toBeLessThan(2 * readsPerDot(100));
});
