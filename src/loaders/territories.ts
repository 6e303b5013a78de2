import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
	indexTerritories,
	type RawCommune,
	type RawEpci,
	type RawTerritory,
	type Territories,
} from '../domain/territories.ts';
import { oncePerProcess } from './once.ts';

// Resolved from the project's root: the bundled copy of this module lives elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'));

/** A list of the Étalab package, by the name of its file. */
export const readTerritoryFile = (name: string): unknown =>
	JSON.parse(
		readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8')
	);

/** French territories of 2026 (Étalab, Licence Ouverte), read once per process. */
export function loadTerritories(): Territories {
	return oncePerProcess('territoires', () =>
		indexTerritories({
			communes: readTerritoryFile('communes') as RawCommune[],
			epci: readTerritoryFile('epci') as RawEpci[],
			departements: readTerritoryFile('departements') as RawTerritory[],
			regions: readTerritoryFile('regions') as RawTerritory[],
		})
	);
}
