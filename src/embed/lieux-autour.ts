import { lieuxAutour } from '../domain/alentours.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Sommaire } from '../domain/tranches.ts';
import type { FetchJson } from '../finder/fetch-json.ts';

/** Sites to find: as many as the frame shows. */
const NOMBRE = 5;

/** Sites around a commune, where all of them are too many for one file. */
export async function lieuxAutourDe(
	{ position, epci }: Entree,
	sommaire: Sommaire,
	fetchJson: FetchJson
): Promise<readonly LieuDuFinder[]> {
	if (!position) return [];
	const charger = (rang: number) => fetchJson(`lieux/${rang}`) as Promise<LieuDuFinder[]>;
	return (await lieuxAutour(position, sommaire, charger, { nombre: NOMBRE, zone: epci?.zone }))
		.lieux;
}
