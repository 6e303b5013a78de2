import { expect, test } from 'vitest';
import { middleOf } from '../../../../src/domain/geo/middle.ts';
import type { Ring } from '../../../../src/domain/geo/shape.ts';

const square = (left: number, top: number, side: number): Ring => [
	[left, top],
	[left + side, top],
	[left + side, top + side],
	[left, top + side],
	[left, top],
];

test('middleOf is the middle of the largest polygon, whichever way it turns', () => {
	const island = [square(100, 100, 2)];
	expect(middleOf([island, [square(10, 20, 10)]])).toEqual([15, 25]);
	expect(middleOf([[square(10, 20, 10).toReversed()], island])).toEqual([15, 25]);
});

test('middleOf refuses a shape of nothing', () => {
	expect(() => middleOf([])).toThrow('polygon');
});
