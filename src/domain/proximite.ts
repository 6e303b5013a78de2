import type { LieuProche } from './distance.ts';

/** Farther than that, as the crow flies, a site is not called near. In kilometres. */
export const PRES_KM = 50;

/** How near the closest site is. */
export type Proximite = 'pres' | 'loin' | 'inconnue';

/**
 * Whether a site is near, by the distance that is shown.
 * @param proches closest first
 * @param commune INSEE code of the reader's own, where a site needs no position to be near
 */
export function proximiteOf(
	[premier]: readonly LieuProche<{ codeCommune: string }>[],
	commune: string
): Proximite {
	if (premier?.lieu.codeCommune === commune) return 'pres';
	if (premier?.km === undefined) return 'inconnue';
	return Math.round(premier.km) <= PRES_KM ? 'pres' : 'loin';
}
