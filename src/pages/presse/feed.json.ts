import type { APIRoute } from 'astro';
import { filGeneral } from '../../domain/fils.ts';
import { jsonFeed } from '../../domain/json-feed.ts';
import { donnees } from '../../donnees.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return Response.json(jsonFeed(filGeneral(all), all.site));
};
