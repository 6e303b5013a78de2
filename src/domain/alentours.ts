import { type Box, distanceKm, type Point, type Position } from './position.ts';
import { LOIN_KM } from './proximite.ts';
import type { Sommaire } from './tranches.ts';

/** Slices fetched at once. */
const A_LA_FOIS = 3;

/** The nearest point of a box, at its own latitude, is a little farther than the true one. */
const MARGE = 0.98;

/** The sites around a point. */
export interface Alentours<T> {
	lieux: T[];
	/** No site is missing within that many kilometres; absent when none is missing at all. */
	portee?: number;
}

/** What is to be known before the search may stop. */
export interface Voulu<T> {
	/** How many sites. */
	nombre: number;
	/** Which count; all unless said. */
	garder?: (lieu: T) => boolean;
	/** How far at least, in kilometres. */
	rayon?: number;
	/** Id of a zone, of which it matters whether it has a site. */
	zone?: string | undefined;
}

interface Cherche {
	position?: Position;
	statut: string;
	zone?: string;
}

const clamp = (value: number, least: number, most: number): number =>
	Math.min(Math.max(value, least), most);

/** Kilometres from a point to the nearest place of a box, never too many. */
const distanceToBox = (point: Point, [south, west, north, east]: Box): number =>
	MARGE *
	distanceKm(point, {
		latitude: clamp(point.latitude, south, north),
		longitude: clamp(point.longitude, west, east),
	});

/** True once nothing that is told can change with sites farther away: nobody goes that far. */
const suffit = <T extends Cherche>(
	lieux: readonly T[],
	portee: number,
	{ nombre, garder = () => true, rayon = 0, zone }: Voulu<T>
): boolean =>
	lieux.length > 0 &&
	(portee >= LOIN_KM ||
		(portee >= rayon &&
			lieux.filter(garder).length >= nombre &&
			lieux.some(({ statut }) => statut === 'ouvert') &&
			(zone === undefined || lieux.some((lieu) => lieu.zone === zone))));

/**
 * Fetch slices of the list of sites, the nearest first, until there are enough.
 * @param charger fetches a slice, by its rank
 */
export async function lieuxAutour<T extends Cherche>(
	point: Point,
	{ tranches }: Sommaire,
	charger: (rang: number) => Promise<T[]>,
	voulu: Voulu<T>
): Promise<Alentours<T>> {
	const order = tranches
		.map((boite, rang) => ({ rang, km: boite ? distanceToBox(point, boite) : 0 }))
		.sort((a, b) => a.km - b.km);
	const fetched: T[] = [];
	for (let next = 0; next < order.length; next += A_LA_FOIS) {
		const batch = order.slice(next, next + A_LA_FOIS);
		fetched.push(...(await Promise.all(batch.map(({ rang }) => charger(rang)))).flat());
		const portee = order[next + A_LA_FOIS]?.km;
		if (portee === undefined) break;
		const certains = fetched.filter(
			({ position }) => !position || distanceKm(point, position) <= portee
		);
		if (suffit(certains, portee, voulu)) return { lieux: certains, portee };
	}
	return { lieux: fetched };
}
