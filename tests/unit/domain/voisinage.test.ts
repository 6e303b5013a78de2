import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestLieux } from '../../../src/domain/distance.ts';
import { voisinage } from '../../../src/domain/voisinage.ts';

interface Situe {
	id: string;
	position?: { latitude: number; longitude: number; precision: 'commune' };
}

const lieu = (rank: number, latitude: number, longitude: number): Required<Situe> => ({
	id: `lieu-${rank}`,
	position: { latitude, longitude, precision: 'commune' },
});

/** Spread over France, as evenly as two irrational steps do. */
const spread = (count: number): Required<Situe>[] =>
	Array.from({ length: count }, (_, rank) =>
		lieu(rank, 42 + ((rank * 0.618_034) % 1) * 9, -4 + ((rank * 0.754_878) % 1) * 12)
	);

const anywhere = fc.oneof(
	fc.constant(undefined),
	fc.tuple(
		fc.double({ min: 41.3, max: 51.1, noNaN: true }),
		fc.double({ min: -5.2, max: 9.6, noNaN: true })
	),
	fc.tuple(
		fc.double({ min: -21.5, max: -20.8, noNaN: true }),
		fc.double({ min: 55.1, max: 55.9, noNaN: true })
	)
);

test('finds the same neighbours as by measuring all distances', () => {
	fc.assert(
		fc.property(fc.array(anywhere, { minLength: 1, maxLength: 60 }), (places) => {
			const lieux = places.map((place, rank): Situe =>
				place ? lieu(rank, ...place) : { id: `lieu-${rank}` }
			);
			const voisins = voisinage<Situe>(lieux);
			for (const one of lieux) {
				const others = lieux.filter(({ id }) => id !== one.id);
				expect(voisins(one, 4)).toEqual(nearestLieux(one.position, others).slice(0, 4));
			}
		})
	);
});

/** How many positions are read to find the neighbours of each of some sites, per site. */
function readsPerSite(count: number): number {
	let reads = 0;
	const lieux = spread(count).map(({ id, position }) => ({
		id,
		get position() {
			reads += 1;
			return position;
		},
	}));
	const voisins = voisinage<Situe>(lieux);
	for (const one of lieux) voisins(one, 4);
	return reads / count;
}

test('looks no farther for the neighbours of one site when there are ten times more', () => {
	expect(readsPerSite(500)).toBeLessThan(100);
	expect(readsPerSite(5000)).toBeLessThan(100);
});
