import type { APIRoute } from 'astro';
import { filGeneral } from '../../domain/fils.ts';
import { donnees } from '../../donnees.ts';
import { reponseRss } from './_rss.ts';

export const GET: APIRoute = async () => reponseRss(filGeneral(await donnees()));
