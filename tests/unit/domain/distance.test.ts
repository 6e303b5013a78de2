import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDistance, nearestLieux } from '../../../src/domain/distance.ts';
import { distanceKm, type Position } from '../../../src/domain/position.ts';

const at = (latitude: number, longitude: number): Position => ({
	latitude,
	longitude,
	precision: 'commune',
});

const PARIS = at(48.8566, 2.3522);
const LYON = at(45.764, 4.8357);
const MARSEILLE = at(43.2965, 5.3698);
const SAINT_DENIS = at(-20.8789, 55.4481);

const anywhere = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true }),
	precision: fc.constantFrom('commune' as const, 'code-postal' as const, 'epci' as const),
});

describe('distances between cities', () => {
	// Geodesics on the WGS 84 ellipsoid.
	test.each([
		['Paris', 'Lyon', PARIS, LYON, 391.7],
		['Paris', 'Marseille', PARIS, MARSEILLE, 660.5],
		['Lyon', 'Marseille', LYON, MARSEILLE, 277.5],
		['Paris', 'Saint-Denis de La Réunion', PARIS, SAINT_DENIS, 9343.7],
	])('are right to 0.5 %% from %s to %s', (_from, _to, a, b, km) => {
		expect(Math.abs(distanceKm(a, b) - km) / km).toBeLessThan(0.005);
	});
});

describe('nearestLieux', () => {
	test('sorts from nearest to farthest, sites without a position last', () => {
		const lieux = [
			{ id: 'nowhere' },
			{ id: 'marseille', position: MARSEILLE },
			{ id: 'lyon', position: LYON },
			{ id: 'nowhere either' },
		];
		const proches = nearestLieux(PARIS, lieux);
		expect(proches.map(({ lieu }) => lieu.id)).toEqual([
			'lyon',
			'marseille',
			'nowhere',
			'nowhere either',
		]);
		expect(proches[2]).toEqual({ lieu: lieux[0], estimee: false });
	});

	test('leaves sites in their order when the reader is nowhere', () => {
		const lieux = [{ position: MARSEILLE }, { position: LYON }];
		expect(nearestLieux(undefined, lieux).map(({ lieu }) => lieu)).toEqual(lieux);
	});

	test('from the middle of a département, tells the order and no distance', () => {
		const lieux = [{ position: MARSEILLE }, { position: LYON }];
		expect(nearestLieux({ ...PARIS, precision: 'departement' }, lieux)).toEqual([
			{ lieu: { position: LYON }, estimee: false },
			{ lieu: { position: MARSEILLE }, estimee: false },
		]);
	});

	test.each([
		['commune', 'commune', false],
		['commune', 'epci', true],
		['code-postal', 'commune', true],
	] as const)('from a position by %s to one by %s, is estimated: %s', (from, to, estimee) => {
		const [proche] = nearestLieux({ ...PARIS, precision: from }, [
			{ position: { ...LYON, precision: to } },
		]);
		expect(proche?.estimee).toBe(estimee);
	});

	test('takes the position of a device as exact', () => {
		const here = { latitude: 48, longitude: 2 };
		expect(nearestLieux(here, [{ position: PARIS }])[0]?.estimee).toBe(false);
	});

	test('keeps every site, never farther before nearer, in their order when as far', () => {
		fc.assert(
			fc.property(anywhere, fc.array(anywhere), (depart, positions) => {
				const lieux = [...positions, ...positions].map((position, rank) => ({
					position,
					rank,
				}));
				const proches = nearestLieux(depart, lieux);
				expect(proches).toHaveLength(lieux.length);
				for (const [place, proche] of proches.entries()) {
					const next = proches[place + 1];
					if (!next) break;
					expect(proche.km).toBeLessThanOrEqual(next.km ?? NaN);
					if (proche.km === next.km)
						expect(proche.lieu.rank).toBeLessThan(next.lieu.rank);
				}
			})
		);
	});
});

describe('formatDistance', () => {
	test.each([
		[{ km: 12.4, estimee: false }, 'environ 12\u00A0km à vol d’oiseau'],
		[{ km: 12.4, estimee: true }, 'environ 12\u00A0km (position estimée)'],
		[{ km: 9368.2, estimee: false }, 'environ 9\u202F368\u00A0km à vol d’oiseau'],
		[{ km: 0.2, estimee: false }, 'environ 1\u00A0km à vol d’oiseau'],
		[{ estimee: false }, undefined],
	])('writes %o as « %s »', (proche, text) => {
		expect(formatDistance(proche)).toBe(text);
	});

	test('says that a site stands in the reader’s commune, however estimated', () => {
		expect(formatDistance({ km: 0, estimee: true }, true)).toBe('dans votre commune');
	});
});
