import type { Point } from '../../../src/domain/position.ts';
import type { MultiPolygon, Ring, Vertex } from '../../../src/domain/geo/shape.ts';

/** Whether a line from the point eastwards crosses the ring an odd number of times. */
const isInRing = (ring: Ring, [x, y]: Vertex): boolean =>
	ring.filter(([x1, y1], index) => {
		const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
		return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
	}).length %
		2 ===
	1;

/** Whether a point lies in a shape, holes left out. */
export const contains = (shape: MultiPolygon, { longitude, latitude }: Point): boolean =>
	shape.flat().filter((ring) => isInRing(ring, [longitude, latitude])).length % 2 === 1;

/** Every number of a path's data, and whether each line of it is closed. */
export function readPath(data: string): { vertices: Vertex[]; isClosed: boolean }[] {
	return data
		.split('M')
		.slice(1)
		.map((line) => {
			const numbers = [...line.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
			const vertices: Vertex[] = [];
			let [x, y] = [0, 0];
			for (let index = 0; index < numbers.length; index += 2) {
				x += numbers[index] ?? NaN;
				y += numbers[index + 1] ?? NaN;
				vertices.push([x, y]);
			}
			return { vertices, isClosed: line.endsWith('z') };
		});
}
