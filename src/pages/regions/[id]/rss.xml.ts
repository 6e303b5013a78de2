import type { APIRoute } from 'astro';
import { type Fil, filsDesRegions } from '../../../domain/fils.ts';
import { donnees } from '../../../donnees.ts';
import { reponseRss } from '../../presse/_rss.ts';

export const getStaticPaths = async () =>
	filsDesRegions(await donnees()).map((fil) => ({ params: { id: fil.region }, props: { fil } }));

export const GET: APIRoute<{ fil: Fil }> = ({ props: { fil } }) => reponseRss(fil);
