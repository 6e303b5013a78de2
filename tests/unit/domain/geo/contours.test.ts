import { gzipSync } from 'node:zlib';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { contoursOf } from '../../../../src/domain/geo/contours.ts';
import { departements } from '../../../../src/geo/departements.ts';

const contours = contoursOf(departements);
const [land, borders] = contours.features.map(({ geometry }) => geometry) as [
	MultiPolygon,
	MultiLineString,
];

test('draws the land, then the borders inside it', () => {
	expect([land.type, borders.type]).toEqual(['MultiPolygon', 'MultiLineString']);
	expect(borders.coordinates.length).toBeGreaterThan(50);
});

test('closes every ring', () => {
	for (const ring of land.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
});

test('draws no border along a coast', () => {
	const key = (position: unknown) => JSON.stringify(position);
	const coast = new Set(land.coordinates.flat(2).map(key));
	for (const line of borders.coordinates) {
		const inside = line.slice(1, -1).filter((position) => !coast.has(key(position)));
		expect(inside.length).toBeGreaterThanOrEqual((line.length - 2) / 2);
	}
});

test('weighs 20 kB at most', () => {
	expect(gzipSync(JSON.stringify(contours)).length).toBeLessThanOrEqual(20_000);
});
