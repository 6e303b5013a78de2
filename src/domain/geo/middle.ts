import type { MultiPolygon, Ring, Vertex } from './shape.ts';

/** Twice the signed area and the moments of a ring, by the trapezium of each side. */
function momentsOf(ring: Ring) {
	const moments = { area: 0, x: 0, y: 0 };
	let previous: Vertex | undefined;
	for (const [x2, y2] of ring) {
		if (previous) {
			const [x1, y1] = previous;
			const cross = x1 * y2 - x2 * y1;
			moments.area += cross;
			moments.x += (x1 + x2) * cross;
			moments.y += (y1 + y2) * cross;
		}
		previous = [x2, y2];
	}
	return moments;
}

/** Centre of gravity of the largest polygon of a shape. */
export function middleOf(shape: MultiPolygon): Vertex {
	const [largest] = shape
		.map(([outer = []]) => momentsOf(outer))
		.sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
	if (!largest) throw new Error('A shape has at least one polygon');
	return [largest.x / (3 * largest.area), largest.y / (3 * largest.area)];
}
