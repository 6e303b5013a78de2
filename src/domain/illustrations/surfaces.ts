import { boundsOf, overlap, type Ring, type Vertex } from '../geo/shape.ts';
import { type Box, boundsOfBox } from '../geo/view.ts';

/** Closed lines of a drawing: what an odd number of them goes around is inside. */
export type Surface = readonly Ring[];

/** From one point looked at to the next, in units: finer than a letter. */
const PAS = 3;

/** The closed lines among path data, as the maps write them (`M1 2l3 4-5 6z`). */
export function anneauxDe(trace: string): Ring[] {
	return [...trace.matchAll(/M([^Mz]*)z/g)].map(([, line = '']) => {
		const [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
		const ring: Ring = [[x, y]];
		let [toX, toY] = [x, y];
		for (let rank = 0; rank + 1 < steps.length; rank += 2) {
			toX += steps[rank] ?? 0;
			toY += steps[rank + 1] ?? 0;
			ring.push([toX, toY]);
		}
		return [...ring, [x, y]];
	});
}

/** Whether a point is inside. */
export function contient(surface: Surface, [x, y]: Vertex): boolean {
	let isInside = false;
	for (const ring of surface) {
		let previous: Vertex | undefined;
		for (const vertex of ring) {
			if (previous) {
				const [[x1, y1], [x2, y2]] = [previous, vertex];
				if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
					isInside = !isInside;
			}
			previous = vertex;
		}
	}
	return isInside;
}

/** Points of a box, its edges among them. */
function pointsDe({ x, y, width, height }: Box): Vertex[] {
	const along = (from: number, length: number) => {
		const steps = Math.max(1, Math.ceil(length / PAS));
		return Array.from({ length: steps + 1 }, (_, rank) => from + (length * rank) / steps);
	};
	const columns = along(x, width);
	return along(y, height).flatMap((row) => columns.map((column): Vertex => [column, row]));
}

/** Share of a box that a surface fills, 0 to 1. */
export function partDe(box: Box, surface: Surface): number {
	const vertices = surface.flat();
	if (vertices.length === 0 || !overlap(boundsOf(vertices), boundsOfBox(box))) return 0;
	const points = pointsDe(box);
	return points.filter((point) => contient(surface, point)).length / points.length;
}

/** Points of a drawing, row by row, from the top left one. */
export interface Grille {
	x: number;
	y: number;
	columns: number;
	rows: number;
	/** From one point to the next, in units. */
	pas: number;
}

/**
 * Mark the points of a grid that are inside a surface: each row is filled between the lines that it
 * crosses, which is much quicker than asking of each point.
 * @param marks a number a point, row by row
 */
export function remplir(
	surface: Surface,
	{ x, y, columns, rows, pas }: Grille,
	marks: Uint8Array,
	mark: number
): void {
	for (let row = 0; row < rows; row++) {
		const line = y + row * pas;
		const crossings: number[] = [];
		for (const ring of surface) {
			let previous: Vertex | undefined;
			for (const vertex of ring) {
				if (previous) {
					const [[x1, y1], [x2, y2]] = [previous, vertex];
					if (y1 > line !== y2 > line)
						crossings.push(((x2 - x1) * (line - y1)) / (y2 - y1) + x1);
				}
				previous = vertex;
			}
		}
		crossings.sort((a, b) => a - b);
		for (let rank = 0; rank + 1 < crossings.length; rank += 2) {
			const from = Math.max(0, Math.ceil(((crossings[rank] ?? 0) - x) / pas));
			const to = Math.min(columns - 1, Math.floor(((crossings[rank + 1] ?? 0) - x) / pas));
			if (from <= to) marks.fill(mark, row * columns + from, row * columns + to + 1);
		}
	}
}

/** What a surface measures, in square units. */
export function aireDe(surface: Surface): number {
	const signed = surface.map((ring) =>
		ring.reduce((sum, [x, y], rank) => {
			const [nextX, nextY] = ring[(rank + 1) % ring.length] ?? [x, y];
			return sum + (x * nextY - nextX * y) / 2;
		}, 0)
	);
	return Math.abs(signed.reduce((sum, area) => sum + area, 0));
}

/** A hole smaller than this could be taken for a sign of the key. */
const TROU = 12;

/**
 * Path data without its small holes: that of Llívia, a piece of Spain in the Pyrenees, looks like
 * the sign of a site. Small islands stay.
 */
export function sansPetitsTrous(trace: string): string {
	const lignes = (trace.match(/M[^M]*/g) ?? []).map((ligne) => ({
		ligne,
		anneau: anneauxDe(ligne)[0],
	}));
	const isSmallHole = (anneau: Ring | undefined): boolean => {
		if (!anneau?.[0]) return false;
		const { left, top, right, bottom } = boundsOf(anneau);
		if (Math.max(right - left, bottom - top) >= TROU) return false;
		const middle: Vertex = [(left + right) / 2, (top + bottom) / 2];
		return lignes.some(
			(other) => other.anneau && other.anneau !== anneau && contient([other.anneau], middle)
		);
	};
	return lignes
		.filter(({ anneau }) => !isSmallHole(anneau))
		.map(({ ligne }) => ligne)
		.join('');
}
