import type { APIRoute } from 'astro';
import { publier } from '../../domain/open-data/champs.ts';
import { toJson } from '../../domain/open-data/json.ts';
import { CHAMPS_DE_COMMUNIQUE } from '../../domain/open-data/communiques.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return fichier(
		toJson('communiques', publier(all.communiques, CHAMPS_DE_COMMUNIQUE, all), all),
		'json'
	);
};
