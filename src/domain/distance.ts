import { distanceKm, type Point, type Position, type PrecisionDePosition } from './position.ts';

/** Where the reader is: a commune, or a device, whose position counts as exact. */
export interface PointDeDepart extends Point {
	precision?: PrecisionDePosition;
}

/** A site with its distance. */
export interface LieuProche<T> {
	lieu: T;
	/** As the crow flies, in kilometres; absent when it cannot be told. */
	km?: number;
	/** True when one of the two positions is only a mean of its neighbours. */
	estimee: boolean;
}

const isEstimated = ({ precision = 'commune' }: PointDeDepart): boolean => precision !== 'commune';

function procheOf<T extends { position?: Position }>(
	depart: PointDeDepart | undefined,
	lieu: T
): LieuProche<T> {
	const { position } = lieu;
	if (!depart || !position) return { lieu, estimee: false };
	return {
		lieu,
		km: distanceKm(depart, position),
		estimee: isEstimated(depart) || isEstimated(position),
	};
}

/** The same, without a distance that would say more than is known. */
const withoutDistance = <T>({ lieu }: LieuProche<T>): LieuProche<T> => ({ lieu, estimee: false });

/**
 * Sites from nearest to farthest, those whose distance is unknown last. Equally far ones stay in
 * their order. From a département's middle, the order is all that can be told.
 */
export function nearestLieux<T extends { position?: Position }>(
	depart: PointDeDepart | undefined,
	lieux: readonly T[]
): LieuProche<T>[] {
	const proches = lieux
		.map((lieu) => procheOf(depart, lieu))
		.sort(({ km: a = Infinity }, { km: b = Infinity }) => (a === b ? 0 : a - b));
	return depart?.precision === 'departement' ? proches.map(withoutDistance) : proches;
}

/**
 * A distance in words, no more precise than it is: « environ 12 km à vol d’oiseau », « environ 12 km
 * (position estimée) », « dans votre commune ».
 * @param dansLaCommune true when the site stands in the reader's own commune
 * @returns `undefined` for an unknown distance
 */
export function formatDistance(
	{ km, estimee }: Omit<LieuProche<unknown>, 'lieu'>,
	dansLaCommune = false
): string | undefined {
	if (dansLaCommune) return 'dans votre commune';
	if (km === undefined) return undefined;
	const nombre = `${Math.max(Math.round(km), 1).toLocaleString('fr')}\u00A0km`;
	return `environ ${nombre} ${estimee ? '(position estimée)' : 'à vol d’oiseau'}`;
}
