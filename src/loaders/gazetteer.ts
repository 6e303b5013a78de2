import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { completeByDepartement } from '../domain/coordinates.ts';
import type { Zone } from '../domain/fiches.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { entreesDe } from '../domain/gazetteer/entrees.ts';
import type { RawCommune } from '../domain/territories.ts';
import { loadPositions } from './coordinates.ts';
import { loadTerritories } from './territories.ts';

// Resolved from the project's root: the bundled copy of this module lives elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'));

/** Unlike the territories, the gazetteer also holds the overseas collectivités and the past. */
const readCommunes = (): RawCommune[] =>
	JSON.parse(
		readFileSync(require.resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8')
	) as RawCommune[];

/**
 * Every commune, arrondissement and former commune, from most to least populated.
 * @param zones the documented ones
 */
export function loadEntrees(zones: readonly Pick<Zone, 'siren' | 'id'>[]): Entree[] {
	const territories = loadTerritories();
	return entreesDe({
		communes: readCommunes(),
		territories,
		positions: completeByDepartement(loadPositions(), territories),
		zones: new Map(zones.map(({ siren, id }) => [siren, id])),
	});
}
