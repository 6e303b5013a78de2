import type { ChefsLieux } from '../domain/geo/villes.ts';
import { readTerritoryFile } from './territories.ts';

const codesIn = (name: string): ReadonlySet<string> =>
	new Set(
		(readTerritoryFile(name) as { chefLieu?: string }[]).flatMap(
			({ chefLieu }) => chefLieu ?? []
		)
	);

/** Seats of the départements and of their arrondissements, by INSEE code (Étalab). */
export const loadChefsLieux = (): ChefsLieux => ({
	prefectures: codesIn('departements'),
	sousPrefectures: codesIn('arrondissements'),
});
