import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lieuxAutour } from '../../../src/domain/alentours.ts';
import { nearestLieux } from '../../../src/domain/distance.ts';
import type { Position } from '../../../src/domain/position.ts';
import { enTranches } from '../../../src/domain/tranches.ts';

interface Situe {
	id: number;
	statut: string;
	zone?: string;
	position?: Position;
}

/** Spread over France, as evenly as two irrational steps do. */
const spread = (count: number): Situe[] =>
	Array.from({ length: count }, (_, id) => ({
		id,
		statut: id % 3 === 0 ? 'ouvert' : 'annonce',
		zone: `zone-${id % 7}`,
		...(id % 50 !== 0 && {
			position: {
				latitude: 42 + ((id * 0.618_034) % 1) * 9,
				longitude: -4 + ((id * 0.754_878) % 1) * 12,
				precision: 'commune' as const,
			},
		}),
	}));

test('cuts a list into slices that hold each site once, and are never long', () => {
	const lieux = spread(2000);
	const tranches = enTranches(lieux);
	expect(
		tranches.flatMap((tranche) => tranche.lieux.map(({ id }) => id)).sort((a, b) => a - b)
	).toEqual(lieux.map(({ id }) => id));
	for (const { boite, lieux: held } of tranches) if (boite) expect(held.length).toBeLessThan(61);
});

const lieux = spread(2000);
const tranches = enTranches(lieux);
const sommaire = { tranches: tranches.map(({ boite }) => boite) };

async function around(latitude: number, longitude: number, voulu = {}) {
	const asked: number[] = [];
	const found = await lieuxAutour<Situe>(
		{ latitude, longitude },
		sommaire,
		(rang) => {
			asked.push(rang);
			return Promise.resolve(tranches[rang]?.lieux ?? []);
		},
		{ nombre: 20, ...voulu }
	);
	return { ...found, asked };
}

test('finds every site within the distance that it tells', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.double({ min: 41.5, max: 51, noNaN: true }),
			fc.double({ min: -5, max: 9.5, noNaN: true }),
			async (latitude, longitude) => {
				const { lieux: found, portee = Infinity } = await around(latitude, longitude);
				const within = nearestLieux({ latitude, longitude }, lieux).filter(
					({ km }) => km !== undefined && km <= portee
				);
				expect(new Set(found.filter(({ position }) => position))).toEqual(
					new Set(within.map(({ lieu }) => lieu))
				);
			}
		),
		{ numRuns: 50 }
	);
});

test('asks for a handful of slices, however many there are', async () => {
	const { asked } = await around(46.5, 2.5);
	expect(asked.length).toBeLessThan(10);
});

test('looks farther for what is rare, and for the zone of the reader', async () => {
	const usual = await around(46.5, 2.5);
	const rare = await around(46.5, 2.5, { garder: ({ id }: Situe) => id % 60 === 7 });
	const zone = await around(46.5, 2.5, { zone: 'zone-nulle-part' });
	expect(rare.portee).toBeGreaterThan(usual.portee ?? 0);
	expect(zone.portee).toBeGreaterThanOrEqual(100);
});
