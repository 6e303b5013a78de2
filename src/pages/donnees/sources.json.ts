import type { APIRoute } from 'astro';
import { publier } from '../../domain/open-data/champs.ts';
import { toJson } from '../../domain/open-data/json.ts';
import { CHAMPS_DE_SOURCE } from '../../domain/open-data/sources.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return fichier(toJson('sources', publier(all.sources, CHAMPS_DE_SOURCE, all), all), 'json');
};
