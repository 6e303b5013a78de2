import type { APIRoute } from 'astro';
import { publier } from '../../domain/open-data/champs.ts';
import { toCsv } from '../../domain/open-data/csv.ts';
import { CHAMPS_DE_ZONE } from '../../domain/open-data/zones.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => {
	const all = await donnees();
	return fichier(
		toCsv(Object.keys(CHAMPS_DE_ZONE), publier(all.zones, CHAMPS_DE_ZONE, all)),
		'csv'
	);
};
