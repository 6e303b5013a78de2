import type { APIRoute } from 'astro';
import { notices } from '../../domain/search/notices.ts';
import { vocabulaireOf } from '../../domain/search/vocabulaire.ts';
import { donnees } from '../../donnees.ts';

/** The words of the site, fetched by search when it meets one that is not among them. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(vocabulaireOf(notices(await donnees()))), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
