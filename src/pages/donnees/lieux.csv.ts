import type { APIRoute } from 'astro';
import { publier } from '../../domain/open-data/champs.ts';
import { toCsv } from '../../domain/open-data/csv.ts';
import { CHAMPS_DE_LIEU } from '../../domain/open-data/lieux.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return fichier(
		toCsv(Object.keys(CHAMPS_DE_LIEU), publier(all.lieux, CHAMPS_DE_LIEU, all)),
		'csv'
	);
};
