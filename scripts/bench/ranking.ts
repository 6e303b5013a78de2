import { formatDistance, nearestLieux } from '../../src/domain/distance.ts';
import type { LieuDuFinder } from '../../src/domain/finder.ts';
import { METROPOLE } from '../../src/domain/position.ts';
import { filtrer } from '../../src/finder/filtrer.ts';
import { median } from './median.ts';

const SITES = 10_000;
const TIMES = 20;

const [south, west, north, east] = METROPOLE;

/** Somewhere in France: the same places at each run, none twice. */
const somewhere = (rank: number) => ({
	latitude: south + ((rank * 0.618_034) % 1) * (north - south),
	longitude: west + ((rank * 0.754_878) % 1) * (east - west),
	precision: 'commune' as const,
});

const made = (rank: number): LieuDuFinder => ({
	id: `lieu-${rank}`,
	nom: `Lieu ${rank}`,
	statut: rank % 3 === 0 ? 'ouvert' : 'annonce',
	codePostal: '43000',
	commune: `Commune ${rank}`,
	codeCommune: '43157',
	departement: '43',
	region: '84',
	releve: 'relevé en octobre 2025',
	position: somewhere(rank),
});

/** Milliseconds to rank and filter far more sites than there will ever be, and word the first. */
function timeRanking(): number {
	const lieux = Array.from({ length: SITES }, (_, rank) => made(rank));
	const times = Array.from({ length: TIMES }, (_, turn) => {
		const start = performance.now();
		const proches = nearestLieux(somewhere(SITES + turn), lieux);
		filtrer(proches, { statut: 'ouvert', rayon: 100 })
			.slice(0, 5)
			.map((proche) => formatDistance(proche));
		return performance.now() - start;
	});
	return median(times);
}

export const rankingRows = (): string[][] => [
	[
		`Classement de ${SITES.toLocaleString('fr')} lieux`,
		`${timeRanking().toFixed(1).replace('.', ',')} ms`,
	],
];
