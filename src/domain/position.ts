/** A point on Earth, in decimal degrees (WGS 84). */
export interface Point {
	latitude: number;
	longitude: number;
}

/**
 * What a point stands for: the commune's own centre, or a mean of its neighbours'. That of a whole
 * département (never a site's) tells which sites are on the same side of the country, not how far.
 */
export type PrecisionDePosition = 'commune' | 'code-postal' | 'epci' | 'departement';

/** Where a commune is, with the precision that travels with it. */
export interface Position extends Point {
	precision: PrecisionDePosition;
}

/**
 * Steps in a degree: some hundred metres, finer than what the centre of a commune means. Pages and
 * what runs in the browser share it, so that both tell the same distance.
 */
export const PAR_DEGRE = 1000;

/** A point at the nearest step. */
export const atStep = ({ latitude, longitude }: Point): Point => ({
	latitude: Math.round(latitude * PAR_DEGRE) / PAR_DEGRE,
	longitude: Math.round(longitude * PAR_DEGRE) / PAR_DEGRE,
});

/** South, west, north and east limits, in degrees. */
export type Box = readonly [south: number, west: number, north: number, east: number];

/** Mainland France with Corsica. */
export const METROPOLE: Box = [41.3, -5.2, 51.1, 9.6];

/** Boxes of the overseas départements, by INSEE code. */
export const OUTRE_MER: Readonly<Record<string, Box>> = {
	'971': [15.8, -61.9, 16.6, -60.9],
	'972': [14.3, -61.3, 14.9, -60.7],
	'973': [2.1, -54.7, 5.8, -51.5],
	'974': [-21.5, 55.1, -20.8, 55.9],
	'976': [-13.1, 44.9, -12.6, 45.4],
};

const isInBox = ({ latitude, longitude }: Point, [south, west, north, east]: Box): boolean =>
	latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** True when the point lies in the box of its part of France: mainland, or overseas département. */
export const isInFrance = (point: Point, departement: string): boolean =>
	isInBox(point, OUTRE_MER[departement] ?? METROPOLE);

/** True when the point lies in mainland France or in an overseas département, by their boxes. */
export const isAnywhereInFrance = (point: Point): boolean =>
	[METROPOLE, ...Object.values(OUTRE_MER)].some((box) => isInBox(point, box));

/** Four decimals are eleven metres: a town's centre is not known any better. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** The same point, as precise as it deserves. */
export const roundPoint = ({ latitude, longitude }: Point): Point => ({
	latitude: round(latitude),
	longitude: round(longitude),
});

/** Mean of several points (close enough for the Earth to be flat), `undefined` for none. */
export function meanOf(points: readonly Point[]): Point | undefined {
	if (points.length === 0) return undefined;
	const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
	return roundPoint({
		latitude: mean(points.map(({ latitude }) => latitude)),
		longitude: mean(points.map(({ longitude }) => longitude)),
	});
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between two points, in kilometres. */
export function distanceKm(a: Point, b: Point): number {
	const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
	const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	const parallels = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(latitudes + parallels * longitudes));
}
