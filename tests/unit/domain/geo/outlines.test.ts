import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { landOf, outlinesOf, shapesOf } from '../../../../src/domain/geo/outlines.ts';
import { isOutreMer } from '../../../../src/domain/geo/outre-mer.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { loadPositions } from '../../../../src/loaders/coordinates.ts';
import { loadTerritories } from '../../../../src/loaders/territories.ts';
import { contains } from '../../lib/shapes.ts';

const shapes = shapesOf(departements);
const { communes } = loadTerritories();
const communeCentres = [...loadPositions()].flatMap(([code, position]) => {
	const departement = communes.get(code)?.departement.code;
	return departement && position.precision === 'commune' ? [{ departement, position }] : [];
});

describe('the outlines', () => {
	test('are those of the 101 départements, no more', () => {
		const codes = new Set([...communes.values()].map(({ departement }) => departement.code));
		expect(shapes.size).toBe(101);
		expect(new Set(shapes.keys())).toEqual(codes);
	});

	test('carry the code and nothing else', () => {
		for (const { properties } of outlinesOf(departements, () => true)) {
			expect(Object.keys(properties)).toEqual(['code']);
		}
	});

	test('weigh 20 kB at most', () => {
		expect(gzipSync(readFileSync('src/geo/departements.topo.json')).length).toBeLessThan(
			20_000
		);
	});

	test('are closed rings of four vertices or more', () => {
		for (const ring of [...shapes.values()].flat(2)) {
			expect(ring.length).toBeGreaterThanOrEqual(4);
			expect(ring.at(-1)).toEqual(ring[0]);
		}
	});

	test.each([
		['2A', 'Bocognano', 9.06, 42.08],
		['2B', 'Corte', 9.15, 42.31],
		['29', 'Châteaulin', -4.09, 48.2],
		['67', 'Haguenau', 7.79, 48.82],
		['68', 'Colmar', 7.36, 48.08],
		['75', 'Paris', 2.35, 48.86],
		['93', 'Bobigny', 2.44, 48.91],
		['90', 'Belfort', 6.86, 47.64],
		['971', 'Petit-Canal', -61.45, 16.38],
		['972', 'Gros-Morne', -61.03, 14.71],
		['973', 'Saül', -53.21, 3.62],
		['974', 'Cilaos', 55.47, -21.14],
		['976', 'Ouangani', 45.14, -12.85],
	])('put in %s %s', (code, _, longitude, latitude) => {
		const found = [...shapes].filter(([, shape]) => contains(shape, { longitude, latitude }));
		expect(found.map(([holder]) => holder)).toEqual([code]);
	});

	test('hold the communes of their own département', () => {
		const held = new Map<string, boolean[]>();
		for (const { departement, position } of communeCentres) {
			const isHeld = contains(shapes.get(departement) ?? [], position);
			held.set(departement, [...(held.get(departement) ?? []), isHeld]);
		}
		for (const [code, list] of held) {
			const share = list.filter(Boolean).length / list.length;
			// Natural Earth draws the coasts of islands with a broad brush, and most towns stand there.
			expect(share, code).toBeGreaterThan(isOutreMer(code) ? 0.55 : 0.85);
		}
	});
});

describe('landOf', () => {
	test('joins neighbours into one shape', () => {
		const land = landOf(departements, new Set(['32', '65']));
		const touching = { longitude: 0.36, latitude: 43.37 };
		expect(contains(land, { longitude: 0.59, latitude: 43.65 })).toBe(true);
		expect(contains(land, { longitude: 0.15, latitude: 43.1 })).toBe(true);
		expect(contains(land, touching)).toBe(true);
		expect(contains(land, { longitude: 1.44, latitude: 43.6 })).toBe(false);
	});
});
