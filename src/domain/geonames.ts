import { groupBy } from './donnees.ts';
import { isInFrance, type Point, roundPoint } from './position.ts';
import { slugify } from './slug.ts';
import type { Commune, Territories } from './territories.ts';

/** A populated place of GeoNames. */
export interface RawPlace extends Point {
	nom: string;
	/** GeoNames feature code: `PPLA…`/`PPLC` a seat, `PPL` a town, `PPLX` a district of one… */
	nature: string;
	/** INSEE code of its commune, of today or former. */
	commune: string;
	/** INSEE code of its département. */
	departement: string;
	population: number;
}

/** Of the places of a commune, the one that bears its name, else a seat, a town, the largest. */
function centreOf(commune: Commune, places: readonly RawPlace[]): RawPlace {
	const name = slugify(commune.nom);
	const rank = ({ nom, nature }: RawPlace): number => {
		if (slugify(nom) === name) return 3;
		if (/^PPL[AC]/.test(nature)) return 2;
		return nature === 'PPL' ? 1 : 0;
	};
	return places.reduce((best, place) => {
		const lead = rank(place) - rank(best) || place.population - best.population;
		return lead > 0 ? place : best;
	});
}

/**
 * Centres of the communes that GeoNames knows, by INSEE code. A place counts when commune and
 * département agree and when it lies in its part of France.
 */
export function centresOf(
	places: readonly RawPlace[],
	{ communes, heirs }: Territories
): Map<string, Point> {
	const sound = places.flatMap((place) => {
		const commune = communes.get(place.commune) ?? heirs.get(place.commune);
		const agrees =
			commune?.departement.code === place.departement && isInFrance(place, place.departement);
		return agrees ? [{ commune, place }] : [];
	});
	return new Map(
		[...groupBy(sound, ({ commune }) => commune)].map(([commune, group]) => [
			commune.code,
			roundPoint(
				centreOf(
					commune,
					group.map(({ place }) => place)
				)
			),
		])
	);
}
