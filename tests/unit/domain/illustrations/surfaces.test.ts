import { describe, expect, test } from 'vitest';
import { pathData } from '../../../../src/domain/geo/path-data.ts';
import type { Ring } from '../../../../src/domain/geo/shape.ts';
import {
	aireDe,
	anneauxDe,
	contient,
	partDe,
	sansPetitsTrous,
} from '../../../../src/domain/illustrations/surfaces.ts';

const square = (x: number, y: number, side: number): Ring => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side],
	[x, y],
];

const LAND = square(0, 0, 100);

describe('the lines of a map, read back', () => {
	test('are those that were drawn, the closed ones alone', () => {
		const rings = [LAND, square(20, -30, 7)];
		expect(anneauxDe(pathData(rings))).toEqual(rings);
		const open: [number, number][] = [
			[0, 0],
			[5, 5],
		];
		expect(anneauxDe(pathData([open, LAND]))).toEqual([LAND]);
		expect(anneauxDe('')).toEqual([]);
	});

	test('tell what is inside, holes left out', () => {
		const surface = [LAND, square(40, 40, 20)];
		expect(contient(surface, [10, 10])).toBe(true);
		expect(contient(surface, [50, 50])).toBe(false);
		expect(contient(surface, [110, 50])).toBe(false);
		expect(aireDe([LAND])).toBe(10_000);
	});

	test('tell how much of a box they fill', () => {
		expect(partDe({ x: 10, y: 10, width: 30, height: 10 }, [LAND])).toBe(1);
		expect(partDe({ x: 85, y: 10, width: 30, height: 10 }, [LAND])).toBeCloseTo(0.5, 1);
		expect(partDe({ x: 200, y: 10, width: 30, height: 10 }, [LAND])).toBe(0);
		expect(partDe({ x: 0, y: 0, width: 9, height: 9 }, [])).toBe(0);
	});
});

describe('small holes of an outline', () => {
	test('go, for they look like a sign; large ones and islands stay', () => {
		const small = square(20, 20, 8);
		const large = square(50, 50, 20);
		const island = square(120, 20, 8);
		expect(sansPetitsTrous(pathData([LAND, small, large, island]))).toBe(
			pathData([LAND, large, island])
		);
		expect(sansPetitsTrous('')).toBe('');
	});

	test('that are no closed line stay too', () => {
		expect(sansPetitsTrous('M0 0l5 5M1 1l2 2')).toBe('M0 0l5 5M1 1l2 2');
	});
});
