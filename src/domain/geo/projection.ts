import { OUTRE_MER } from './outre-mer.ts';
import type { Vertex } from './shape.ts';

/** From longitude and latitude in degrees to a plane in kilometres, south downwards. */
export type Projection = (lonLat: Vertex) => Vertex;

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Lambert's conformal conic projection on a sphere, true along two parallels, straight along a
 * meridian.
 */
function lambert(parallels: [south: number, north: number], origin: Vertex): Projection {
	const [south, north] = parallels.map(radians) as [number, number];
	const height = (latitude: number) => Math.tan(Math.PI / 4 + latitude / 2);
	const cone =
		Math.log(Math.cos(south) / Math.cos(north)) / Math.log(height(north) / height(south));
	const scale = (EARTH_RADIUS_KM * Math.cos(south) * height(south) ** cone) / cone;
	const radius = (latitude: number) => scale / height(radians(latitude)) ** cone;
	return ([longitude, latitude]) => {
		const angle = cone * radians(longitude - origin[0]);
		return [
			radius(latitude) * Math.sin(angle),
			radius(latitude) * Math.cos(angle) - radius(origin[1]),
		];
	};
}

/** Near enough on an island: degrees, those of longitude narrowed as they are at its latitude. */
function equirectangular(middle: number): Projection {
	const degree = radians(EARTH_RADIUS_KM);
	const narrowing = Math.cos(radians(middle));
	return ([longitude, latitude]) => [
		longitude * degree * narrowing,
		(middle - latitude) * degree,
	];
}

/** With the parallels and meridian of the official maps (Lambert 93): the outline all know. */
const metropole = lambert([44, 49], [3, 46.5]);

/** Each overseas département at its own latitude, by INSEE code. */
const outreMer = new Map<string, Projection>(
	OUTRE_MER.map(({ code, latitude }) => [code, equirectangular(latitude)])
);

/** Projection of the part of France where a département lies, by INSEE code. */
export const projectionFor = (departement: string): Projection =>
	outreMer.get(departement) ?? metropole;
