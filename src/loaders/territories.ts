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

// Resolved from the project's root: the bundled copy of this module lives elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'));

const read = (name: string): unknown =>
	JSON.parse(
		readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8')
	);

let cache: Territories | undefined;

/** French territories of 2026 (Étalab, Licence Ouverte), read once per process. */
export function loadTerritories(): Territories {
	cache ??= indexTerritories({
		communes: read('communes') as RawCommune[],
		epci: read('epci') as RawEpci[],
		departements: read('departements') as RawTerritory[],
		regions: read('regions') as RawTerritory[],
	});
	return cache;
}
