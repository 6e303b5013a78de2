import type { FeatureCollection } from 'geojson';
import type { MultiPolygon } from '../domain/geo/shape.ts';
import { avecVersion } from './version.ts';

/**
 * Land of the départements, as the map draws it.
 * @throws when the network fails, or has none
 */
export async function loadTerres(): Promise<MultiPolygon> {
	const response = await fetch('/finder/contours.json', { headers: avecVersion() });
	const { features } = (await response.json()) as FeatureCollection;
	const land = features[0]?.geometry;
	if (land?.type !== 'MultiPolygon') throw new Error('contours.json holds no land');
	return land.coordinates as MultiPolygon;
}
