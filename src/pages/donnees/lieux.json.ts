import type { APIRoute } from 'astro';
import { publier } from '../../domain/open-data/champs.ts';
import { toJson } from '../../domain/open-data/json.ts';
import { CHAMPS_DE_LIEU } from '../../domain/open-data/lieux.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return fichier(
		toJson('lieux', publier(all.lieux, CHAMPS_DE_LIEU, all), all, ['territoires', 'positions']),
		'json'
	);
};
