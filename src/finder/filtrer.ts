import type { LieuProche } from '../domain/distance.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Filtres } from './fragment.ts';

export type Proche = LieuProche<LieuDuFinder>;

/**
 * Sites that pass every filter. A site without a distance never passes a radius, which says
 * nothing where no distance is known.
 */
export function filtrer(proches: readonly Proche[], filtres: Filtres): Proche[] {
	const isPlaced = proches.some(({ km }) => km !== undefined);
	return proches.filter(
		({ lieu, km }) =>
			(filtres.statut === undefined || lieu.statut === filtres.statut) &&
			(filtres.type === undefined || lieu.type === filtres.type) &&
			(filtres.region === undefined || lieu.region === filtres.region) &&
			(filtres.rayon === undefined || !isPlaced || (km !== undefined && km <= filtres.rayon))
	);
}
