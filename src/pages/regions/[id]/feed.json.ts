import type { APIRoute } from 'astro';
import { type Fil, filsDesRegions } from '../../../domain/fils.ts';
import { jsonFeed } from '../../../domain/json-feed.ts';
import { donnees } from '../../../donnees.ts';

export const getStaticPaths = async () =>
	filsDesRegions(await donnees()).map((fil) => ({ params: { id: fil.region }, props: { fil } }));

export const GET: APIRoute<{ fil: Fil }> = async ({ props: { fil } }) =>
	Response.json(jsonFeed(fil, (await donnees()).site));
