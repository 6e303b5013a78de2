import type { APIRoute } from 'astro';
import { contoursOf } from '../../domain/geo/contours.ts';
import { departements } from '../../geo/departements.ts';

/** Land and borders of the départements (GeoJSON), for the interactive map. */
export const GET: APIRoute = () => Response.json(contoursOf(departements));
