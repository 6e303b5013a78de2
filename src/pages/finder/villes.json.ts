import type { APIRoute } from 'astro';
import { villesReperes } from '../../domain/geo/villes.ts';
import { typographier } from '../../domain/typography.ts';
import { loadPositions } from '../../loaders/coordinates.ts';
import { loadTerritories } from '../../loaders/territories.ts';

/** Towns that the interactive map names. */
export const GET: APIRoute = () =>
	Response.json(
		villesReperes(loadTerritories().communes.values(), loadPositions()).map(
			([nom, ...place]) => [typographier(nom), ...place]
		)
	);
