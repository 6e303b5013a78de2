import { describe, expect, test } from 'vitest';
import type { MultiPolygon, Ring } from '../../../../src/domain/geo/shape.ts';
import { numeroter } from '../../../../src/domain/illustrations/numeros.ts';

const rectangle = (x: number, y: number, width: number, height: number): Ring => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height],
	[x, y],
];
const GERS = new Map<string, MultiPolygon>([['32', [[rectangle(0, 0, 100, 100)]]]]);

const place = (taken = [], zones: Ring[][] = []) => numeroter(GERS, 15, taken, zones).numeros[0];

describe('numbers of départements', () => {
	test('stand in the middle where nothing is', () => {
		expect(place()).toEqual({ code: '32', x: 50, y: 50 });
	});

	test('leave the zone that is there in sight', () => {
		const { x = 0, y = 0 } = place([], [[rectangle(30, 30, 40, 40)]]) ?? {};
		expect(x + 9 < 30 || x - 9 > 70 || y + 6 < 30 || y - 6 > 70).toBe(true);
	});

	test('leave names in sight', () => {
		const name = { x: 0, y: 40, width: 100, height: 20 };
		const { y = 0 } = numeroter(GERS, 15, [name], []).numeros[0] ?? {};
		expect(y + 6 <= 40 || y - 6 >= 60).toBe(true);
	});

	test('are left out where there is no room, and told', () => {
		const full = numeroter(GERS, 15, [], [[rectangle(-1, -1, 102, 102)]]);
		expect(full).toEqual({ numeros: [], sans: ['32'] });
		const tiny = new Map<string, MultiPolygon>([['75', [[rectangle(0, 0, 8, 8)]]]]);
		expect(numeroter(tiny, 15, [], []).sans).toEqual(['75']);
	});
});
