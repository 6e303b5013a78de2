import type { APIRoute } from 'astro';
import { securityTxt } from '../../domain/security-txt.ts';
import { donnees } from '../../donnees.ts';

export const GET: APIRoute = async () => {
	const { site, date } = await donnees();
	return new Response(securityTxt(site, date), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};
