import type { Couverture } from '../schemas/couverture.ts';
import type { Zone } from './fiches.ts';

/**
 * True once as many zones are named for sure as were announced: an intercommunalité that is not
 * among them is none, and nothing has to be said of those that would be missing.
 */
export const toutesConnues = (
	zones: readonly Pick<Zone, 'certitude'>[],
	{ zonesAnnoncees }: Pick<Couverture, 'zonesAnnoncees'>
): boolean => zones.filter(({ certitude }) => certitude === 'nommee').length >= zonesAnnoncees;
