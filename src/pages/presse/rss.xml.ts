import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssOptions } from '../../domain/rss.ts';
import { donnees } from '../../donnees.ts';

export const GET: APIRoute = async () => rss(rssOptions(await donnees()));
