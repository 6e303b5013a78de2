import type { LieuProche } from './distance.ts';

/** Farther than that, as the crow flies, a site is not called near. In kilometres. */
export const PRES_KM = 50;

/** Farther than that, nobody goes for a consultation: it is no use to name a site. In kilometres. */
export const LOIN_KM = 100;

/** Farther than that, a sea lies between: a list of such sites is no answer. In kilometres. */
const OUTRE_MER_KM = 1000;

/** How near the closest site is. */
export type Proximite = 'pres' | 'loin' | 'outre-mer' | 'inconnue';

/**
 * Whether a site is near, by the distance that is shown.
 * @param proches closest first
 * @param commune INSEE code of the reader's own if it is known: there, a site needs no position
 */
export function proximiteOf(
	[premier]: readonly LieuProche<{ codeCommune: string }>[],
	commune: string | undefined
): Proximite {
	if (premier && premier.lieu.codeCommune === commune) return 'pres';
	if (premier?.km === undefined) return 'inconnue';
	if (Math.round(premier.km) > OUTRE_MER_KM) return 'outre-mer';
	return Math.round(premier.km) <= PRES_KM ? 'pres' : 'loin';
}

/** Widest round distance, in kilometres, within which no site is known. */
export const rayonVide = ({ km = 0 }: LieuProche<unknown>): number =>
	[OUTRE_MER_KM, LOIN_KM].find((rayon) => Math.round(km) > rayon) ?? PRES_KM;
