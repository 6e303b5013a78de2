import type { FeatureCollection, Geometry, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Outlines } from './outlines.ts';

/** Two decimals are a kilometre: finer than the outlines themselves. */
const round = ([x = 0, y = 0]: Position): Position => [
	Math.round(x * 100) / 100,
	Math.round(y * 100) / 100,
];

const feature = (geometry: Geometry) => ({ type: 'Feature' as const, properties: {}, geometry });

/**
 * Land, then the borders inside it, each line once: half the weight of a polygon for each
 * département, and nothing to decode in the browser.
 */
export function contoursOf(outlines: Outlines): FeatureCollection {
	const { departements } = outlines.objects;
	const land = merge(outlines, departements.geometries);
	const borders = mesh(outlines, departements, (a, b) => a !== b);
	return {
		type: 'FeatureCollection',
		features: [
			feature({
				type: 'MultiPolygon',
				coordinates: land.coordinates.map((polygon) =>
					polygon.map((ring) => ring.map(round))
				),
			}),
			feature({
				type: 'MultiLineString',
				coordinates: borders.coordinates.map((line) => line.map(round)),
			}),
		],
	};
}
