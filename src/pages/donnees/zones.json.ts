import type { APIRoute } from 'astro';
import { publier } from '../../domain/open-data/champs.ts';
import { toJson } from '../../domain/open-data/json.ts';
import { CHAMPS_DE_ZONE } from '../../domain/open-data/zones.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return fichier(
		toJson('zones', publier(all.zones, CHAMPS_DE_ZONE, all), all, ['territoires']),
		'json'
	);
};
