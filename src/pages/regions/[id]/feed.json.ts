import type { APIRoute } from 'astro';
import type { Region } from '../../../domain/fiches.ts';
import { filDeRegion } from '../../../domain/fils.ts';
import { jsonFeed } from '../../../domain/json-feed.ts';
import { donnees } from '../../../donnees.ts';

export const getStaticPaths = async () =>
	(await donnees()).regions.map((region) => ({ params: { id: region.id }, props: { region } }));

export const GET: APIRoute<{ region: Region }> = async ({ props: { region } }) => {
	const { communiques, site } = await donnees();
	return Response.json(jsonFeed(filDeRegion(region, communiques), site));
};
