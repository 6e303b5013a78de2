import { type LieuProche, nearestLieux } from './distance.ts';
import type { Position } from './position.ts';

/** Side of a square of the grid, in degrees. */
const CELL = 0.25;

/** A degree of latitude, in kilometres, and that of longitude where it is shortest in France. */
const DEGREE_KM = 111;
const NARROW_DEGREE_KM = DEGREE_KM * 0.6;

/** How far to look, in cells, before giving the grid up: to four degrees. */
const REACHES = [1, 2, 4, 8, 16];

const cellOf = (degrees: number): number => Math.floor(degrees / CELL);

interface Located {
	id: string;
	position?: Position;
}

/**
 * Ready to tell the nearest neighbours of each of some sites, without measuring the distance of
 * all of them each time.
 * @returns what gives the `nombre` nearest others of a site, nearest first, as `nearestLieux` does
 */
export function voisinage<T extends Located>(lieux: readonly T[]) {
	const cells = new Map<string, number[]>();
	for (const [rank, { position }] of lieux.entries()) {
		if (!position) continue;
		const key = `${cellOf(position.latitude)} ${cellOf(position.longitude)}`;
		const inCell = cells.get(key);
		if (inCell) inCell.push(rank);
		else cells.set(key, [rank]);
	}
	/** Sites at most so many cells away, in their order. */
	const around = ({ latitude, longitude }: Position, reach: number): T[] => {
		const [row, column] = [cellOf(latitude), cellOf(longitude)];
		const ranks: number[] = [];
		for (let y = row - reach; y <= row + reach; y++)
			for (let x = column - reach; x <= column + reach; x++)
				ranks.push(...(cells.get(`${y} ${x}`) ?? []));
		return ranks.sort((a, b) => a - b).flatMap((rank) => lieux[rank] ?? []);
	};
	return (lieu: T, nombre: number): LieuProche<T>[] => {
		const { position } = lieu;
		const nearest = (candidates: readonly T[]) =>
			nearestLieux(
				position,
				candidates.filter(({ id }) => id !== lieu.id)
			).slice(0, nombre);
		if (!position) return nearest(lieux);
		for (const reach of REACHES) {
			const found = nearest(around(position, reach));
			const sure = reach * CELL * NARROW_DEGREE_KM;
			if (found.length === nombre && (found.at(-1)?.km ?? Infinity) <= sure) return found;
		}
		return nearest(lieux);
	};
}
