import type { Box, Position } from './position.ts';

/** As many sites as one file may hold: a list of them weighs some 40 kB on the wire. */
export const EN_UN_FICHIER = 400;

/** Sites of a slice, at most: some 6 kB. */
const PAR_TRANCHE = 60;

/** Where the sites of each slice are, by rank; `null` for those whose position is unknown. */
export interface Sommaire {
	tranches: readonly (Box | null)[];
}

interface Located {
	position?: Position;
}

const boxOf = (positions: readonly Position[]): Box => {
	const latitudes = positions.map(({ latitude }) => latitude);
	const longitudes = positions.map(({ longitude }) => longitude);
	return [
		Math.min(...latitudes),
		Math.min(...longitudes),
		Math.max(...latitudes),
		Math.max(...longitudes),
	];
};

type Placed<T> = T & { position: Position };

/** Halves across the longer side, again and again, so that neighbours stay together. */
function halve<T extends Located>(lieux: readonly Placed<T>[]): Placed<T>[][] {
	if (lieux.length <= PAR_TRANCHE) return lieux.length > 0 ? [[...lieux]] : [];
	const [south, west, north, east] = boxOf(lieux.map(({ position }) => position));
	const axis = north - south > east - west ? 'latitude' : 'longitude';
	const sorted = lieux.toSorted((a, b) => a.position[axis] - b.position[axis]);
	const middle = Math.ceil(sorted.length / 2);
	return [...halve(sorted.slice(0, middle)), ...halve(sorted.slice(middle))];
}

/** Cut a long list of sites into slices of neighbours, those without a position apart. */
export function enTranches<T extends Located>(
	lieux: readonly T[]
): { boite: Box | null; lieux: T[] }[] {
	const isPlaced = (lieu: T): lieu is Placed<T> => lieu.position !== undefined;
	const sansPosition = lieux.filter((lieu) => !isPlaced(lieu));
	return [
		...halve(lieux.filter(isPlaced)).map((tranche) => ({
			boite: boxOf(tranche.map(({ position }) => position)),
			lieux: tranche,
		})),
		...(sansPosition.length > 0 ? [{ boite: null, lieux: sansPosition }] : []),
	];
}
