import type { Vertex } from './shape.ts';

const ROUNDS = 60;

/** Two dots at one place part along this direction, in radians, turned for each pair. */
const turn = (pair: number): Vertex => [Math.cos(pair * 2.4), Math.sin(pair * 2.4)];

/**
 * Move dots that lie closer to each other than `gap` apart, as little as that takes, so that each
 * can be told and touched. The same dots in the same order always move alike.
 */
export function separate(dots: readonly Vertex[], gap: number): Vertex[] {
	const moved = dots.map(([x, y]): Vertex => [x, y]);
	const pairs = moved.flatMap((a, index) =>
		moved.slice(index + 1).map((b): [Vertex, Vertex] => [a, b])
	);
	for (let round = 0; round < ROUNDS; round++) {
		let isQuiet = true;
		for (const [index, [a, b]] of pairs.entries()) {
			const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
			const distance = Math.hypot(dx, dy);
			// A hundredth more than missing, or the last rounds would go on for ever.
			const missing = gap - distance;
			if (missing <= 0.01) continue;
			isQuiet = false;
			const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : turn(index);
			const push = missing / 2 + 0.01;
			a[0] -= ux * push;
			a[1] -= uy * push;
			b[0] += ux * push;
			b[1] += uy * push;
		}
		if (isQuiet) break;
	}
	return moved;
}
