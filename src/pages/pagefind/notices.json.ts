import type { APIRoute } from 'astro';
import { notices } from '../../domain/search/notices.ts';
import { donnees } from '../../donnees.ts';

/** What search indexes: read, then removed, by the build step that makes the index. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(notices(await donnees())), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
