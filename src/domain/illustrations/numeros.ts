import { middleOf } from '../geo/middle.ts';
import { boundsOf, type MultiPolygon, overlap, type Ring, type Vertex } from '../geo/shape.ts';
import type { Box } from '../geo/view.ts';
import { type Grille, remplir, type Surface } from './surfaces.ts';

/** The number of a département, its middle where it is written. */
export interface Numero {
	code: string;
	x: number;
	y: number;
}

/** Numbers that found room, and those that did not. */
export interface Numerotation {
	numeros: Numero[];
	sans: string[];
}

/** Left around a number, in units: as much as can be. */
const MARGES = [7, 4, 1];

/** Finer than the strokes of a number. */
const PAS = 2;

const grilleOf = (rings: readonly Ring[]): Grille => {
	const { left, top, right, bottom } = boundsOf(rings.flat());
	const count = (length: number) => Math.floor(length / PAS) + 1;
	return { x: left, y: top, columns: count(right - left), rows: count(bottom - top), pas: PAS };
};

const ringOf = ({ x, y, width, height }: Box): Ring => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height],
	[x, y],
];

/** How many points of a grid are free, above and left of each: any box is then told in a step. */
function sumsOf(free: Uint8Array, { columns, rows }: Grille): Uint32Array {
	const width = columns + 1;
	const sums = new Uint32Array(width * (rows + 1));
	for (let row = 0; row < rows; row++) {
		let inRow = 0;
		for (let column = 0; column < columns; column++) {
			inRow += free[row * columns + column] ?? 0;
			sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + inRow;
		}
	}
	return sums;
}

/** The free place nearest to a point where a box holds, its middle there. */
function placeIn(
	free: Uint8Array,
	grille: Grille,
	[midX, midY]: Vertex,
	[width, height]: [number, number]
): Vertex | undefined {
	const { x, y, columns, rows } = grille;
	const sums = sumsOf(free, grille);
	const at = (row: number, column: number) => sums[row * (columns + 1) + column] ?? 0;
	const [across, down] = [Math.ceil(width / 2 / PAS), Math.ceil(height / 2 / PAS)];
	const wanted = (2 * across + 1) * (2 * down + 1);
	let best: { place: Vertex; far: number } | undefined;
	for (let row = down; row < rows - down; row++) {
		for (let column = across; column < columns - across; column++) {
			const [top, left] = [row - down, column - across];
			const [bottom, right] = [row + down + 1, column + across + 1];
			const found = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
			if (found < wanted) continue;
			const place: Vertex = [x + column * PAS, y + row * PAS];
			const far = Math.hypot(place[0] - midX, place[1] - midY);
			if (!best || far < best.far) best = { place, far };
		}
	}
	return best?.place;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Numbers of départements, each within its own, as near its middle as what is drawn there leaves
 * room: on no name, no dot and no zone. One that finds no room is left out, and told.
 * @param taken names and dots
 */
export function numeroter(
	contours: ReadonlyMap<string, MultiPolygon>,
	corps: number,
	taken: readonly Box[],
	zones: readonly Surface[]
): Numerotation {
	const busy = [...zones, ...taken.map((box) => [ringOf(box)])].filter(
		(surface) => surface.length > 0
	);
	const trouves = [...contours].map(([code, contour]) => {
		const within = contour.flat();
		const bounds = boundsOf(within.flat());
		const grille = grilleOf(within);
		const free = new Uint8Array(grille.columns * grille.rows);
		remplir(within, grille, free, 1);
		for (const surface of busy)
			if (overlap(boundsOf(surface.flat()), bounds)) remplir(surface, grille, free, 0);
		const middle = middleOf(contour);
		const sizes = MARGES.map((marge): [number, number] => [
			code.length * corps * 0.62 + 2 * marge,
			corps * 0.8 + 2 * marge,
		]);
		const place = sizes.reduce<Vertex | undefined>(
			(found, size) => found ?? placeIn(free, grille, middle, size),
			undefined
		);
		return { code, place };
	});
	return {
		numeros: trouves.flatMap(({ code, place }) =>
			place ? [{ code, x: round(place[0]), y: round(place[1]) }] : []
		),
		sans: trouves.flatMap(({ code, place }) => (place ? [] : [code])),
	};
}
