import type { Position } from '../position.ts';
import type { Commune } from '../territories.ts';

/** A town named on the map, so that readers find their way: name, latitude, longitude, zoom. */
export type Ville = [nom: string, latitude: number, longitude: number, zoom: number];

/** From how many inhabitants a town is named, by the first zoom that names it. */
const TIERS: readonly (readonly [zoom: number, population: number])[] = [
	[5, 200_000],
	[7, 80_000],
	[8, 35_000],
	[9, 15_000],
];

/** Two decimals are a kilometre: enough for a name. */
const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Towns to name, most populated first; only those whose own centre is known. */
export function villesReperes(
	communes: Iterable<Pick<Commune, 'code' | 'nom' | 'population'>>,
	positions: ReadonlyMap<string, Position>
): Ville[] {
	return [...communes]
		.toSorted((a, b) => b.population - a.population || a.code.localeCompare(b.code))
		.flatMap(({ code, nom, population }): Ville[] => {
			const tier = TIERS.find(([, least]) => population >= least);
			const position = positions.get(code);
			if (!tier || position?.precision !== 'commune') return [];
			return [[nom, round(position.latitude), round(position.longitude), tier[0]]];
		});
}
