import type { APIRoute } from 'astro';
import type { Region } from '../../../domain/fiches.ts';
import { filDeRegion } from '../../../domain/fils.ts';
import { donnees } from '../../../donnees.ts';
import { reponseRss } from '../../presse/_rss.ts';

/** Even a région of which nothing is known yet has its feed: its readers wait for the first item. */
export const getStaticPaths = async () =>
	(await donnees()).regions.map((region) => ({ params: { id: region.id }, props: { region } }));

export const GET: APIRoute<{ region: Region }> = async ({ props: { region } }) =>
	reponseRss(filDeRegion(region, (await donnees()).communiques));
