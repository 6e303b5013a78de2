import type { Point } from '../position.ts';
import type { MultiPolygon, Ring, Vertex } from './shape.ts';

/**
 * How far from the outlines somebody still lives among those they are of, in kilometres: a small
 * island that they leave out (Ouessant, 20 km off), a town across the border.
 */
export const MARGE_KM = 30;

const KM_PER_DEGREE = 111.2;

/** True where a line from the point northwards crosses the ring an odd number of times. */
const isInside = ([x, y]: Vertex, ring: Ring): boolean =>
	ring.reduce((inside, [ax, ay], rank) => {
		const [bx, by] = ring[rank === 0 ? ring.length - 1 : rank - 1] ?? [ax, ay];
		const crosses = ax > x !== bx > x && y < ay + ((by - ay) * (x - ax)) / (bx - ax);
		return crosses ? !inside : inside;
	}, false);

/** Square of the distance from the origin to a segment. */
function squaredDistance([ax, ay]: Vertex, [bx, by]: Vertex): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
	return (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
}

/**
 * Whether a point lies on these lands, or within {@link MARGE_KM} of them, the Earth taken for flat
 * around it.
 * @param terres longitude first, as GeoJSON has them
 */
export function estSurTerre({ latitude, longitude }: Point, terres: MultiPolygon): boolean {
	const squeeze = Math.cos((latitude * Math.PI) / 180);
	const around = ([x, y]: Vertex): Vertex => [
		(x - longitude) * squeeze * KM_PER_DEGREE,
		(y - latitude) * KM_PER_DEGREE,
	];
	return terres.some((polygon) =>
		polygon.some((ring) => {
			const flat = ring.map(around);
			return (
				isInside([0, 0], flat) ||
				flat.some(
					(vertex, rank) =>
						rank > 0 &&
						squaredDistance(flat[rank - 1] ?? vertex, vertex) <= MARGE_KM ** 2
				)
			);
		})
	);
}
