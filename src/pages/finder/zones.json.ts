import type { APIRoute } from 'astro';
import { donnees } from '../../donnees.ts';

/** Approximate extents of the documented zones (GeoJSON), for the interactive map. */
export const GET: APIRoute = async () => {
	const { zones } = await donnees();
	const features = zones.flatMap(({ id, emprise }) =>
		emprise
			? [
					{
						type: 'Feature',
						id,
						properties: {},
						geometry: { type: 'MultiPolygon', coordinates: emprise },
					},
				]
			: []
	);
	return Response.json({ type: 'FeatureCollection', features });
};
