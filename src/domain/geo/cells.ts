import { Delaunay } from 'd3-delaunay';
import type { Point } from '../position.ts';
import { boundsOf, type Ring, type Vertex, widen } from './shape.ts';

/** Degrees around the outermost points: every coast is nearer. */
const MARGIN = 4;

/**
 * Voronoi cells: around each point, what is nearer to it than to any other, as a ring in degrees.
 * The points belong to one part of France, small enough for the Earth to be flat. Of points at
 * one place, the first has the cell.
 */
export function cellsOf(points: ReadonlyMap<string, Point>): Map<string, Ring> {
	const list = [...points.values()];
	const middle = list.reduce((sum, { latitude }) => sum + latitude, 0) / list.length;
	const narrowing = Math.cos((middle * Math.PI) / 180);
	const plane = list.map(({ latitude, longitude }): Vertex => [longitude * narrowing, latitude]);
	const { left, top, right, bottom } = widen(boundsOf(plane), MARGIN);
	const voronoi = Delaunay.from(plane).voronoi([left, top, right, bottom]);
	const cells = new Map<string, Ring>();
	for (const [index, key] of [...points.keys()].entries()) {
		// Its types forget that a point may have no cell.
		const cell = voronoi.cellPolygon(index) as Ring | null;
		if (cell)
			cells.set(
				key,
				cell.map(([x, y]): Vertex => [x / narrowing, y])
			);
	}
	return cells;
}
