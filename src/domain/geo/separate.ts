import type { Vertex } from './shape.ts';

const ROUNDS = 60;

/** Two dots at one place part along this direction, in radians, turned for each pair. */
const turn = (pair: number): Vertex => [Math.cos(pair * 2.4), Math.sin(pair * 2.4)];

/**
 * Pairs of dots that a round may have to part, by their ranks, in order. Those farther apart than
 * two gaps are left out: comparing each dot with all the others would take hours on a large map.
 */
function* nearPairs(dots: readonly Vertex[], gap: number): Generator<[number, number]> {
	const cell = 2 * gap;
	const columnOf = (x: number) => Math.floor(x / cell);
	const cells = new Map<string, number[]>();
	const keys = dots.map(([x, y]) => [columnOf(x), columnOf(y)] as const);
	for (const [rank, [column, row]] of keys.entries()) {
		const key = `${column} ${row}`;
		const inCell = cells.get(key);
		if (inCell) inCell.push(rank);
		else cells.set(key, [rank]);
	}
	for (const [rank, [column, row]] of keys.entries()) {
		const near: number[] = [];
		for (const x of [column - 1, column, column + 1]) {
			for (const y of [row - 1, row, row + 1]) {
				for (const other of cells.get(`${x} ${y}`) ?? [])
					if (other > rank) near.push(other);
			}
		}
		for (const other of near.sort((a, b) => a - b)) yield [rank, other];
	}
}

/**
 * Move dots that lie closer to each other than `gap` apart, as little as that takes, so that each
 * can be told and touched. The same dots in the same order always move alike.
 */
export function separate(dots: readonly Vertex[], gap: number): Vertex[] {
	const moved = dots.map(([x, y]): Vertex => [x, y]);
	for (let round = 0; round < ROUNDS; round++) {
		let isQuiet = true;
		for (const [rank, other] of nearPairs(moved, gap)) {
			const [a, b] = [moved[rank], moved[other]];
			if (!a || !b) continue;
			const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
			const distance = Math.hypot(dx, dy);
			// A hundredth more than missing, or the last rounds would go on for ever.
			const missing = gap - distance;
			if (missing <= 0.01) continue;
			isQuiet = false;
			const pair = rank * moved.length - (rank * (rank + 1)) / 2 + (other - rank - 1);
			const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : turn(pair);
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
