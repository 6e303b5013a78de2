import { expect, test } from 'vitest';
import { cellsOf } from '../../../../src/domain/geo/cells.ts';
import { contains } from '../../lib/shapes.ts';

const AUCH = { latitude: 43.646, longitude: 0.585 };
const MIRANDE = { latitude: 43.516, longitude: 0.403 };
const CONDOM = { latitude: 43.958, longitude: 0.372 };

test('each point lies in its own cell and in no other', () => {
	const points = new Map(Object.entries({ AUCH, MIRANDE, CONDOM }));
	const cells = cellsOf(points);
	for (const [name, point] of points) {
		const holders = [...cells].filter(([, ring]) => contains([[ring]], point));
		expect(holders.map(([holder]) => holder)).toEqual([name]);
	}
});

test('of two points at one place, the first has the cell', () => {
	const cells = cellsOf(new Map(Object.entries({ AUCH, MIRANDE, CONDOM, again: AUCH })));
	expect([...cells.keys()]).toEqual(['AUCH', 'MIRANDE', 'CONDOM']);
});

test('a point alone has everything around', () => {
	expect(contains([[cellsOf(new Map([['AUCH', AUCH]])).get('AUCH') ?? []]], CONDOM)).toBe(true);
});
