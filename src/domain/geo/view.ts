import type { Point } from '../position.ts';
import type { Projection } from './projection.ts';
import { boundsOf, type Bounds, type Vertex } from './shape.ts';

/** A rectangle of the drawing, in its own units. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How a part of the world is put into the drawing. */
export type View = (lonLat: Vertex) => Vertex;

/** Where a part of the world is drawn, and how. */
export interface Cadre {
	view: View;
	box: Box;
	/** Least distance between two dots, where it is not the usual one. */
	gap?: number;
}

export const boundsOfBox = ({ x, y, width, height }: Box): Bounds => ({
	left: x,
	top: y,
	right: x + width,
	bottom: y + height,
});

/** A tenth of a unit is finer than a screen shows. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Left around the land, so that no line or dot is cut. */
const MARGIN = 8;

const boundsIn = (projection: Projection, vertices: readonly Vertex[]): Bounds =>
	boundsOf(vertices.map(projection));

const scaleFor = ({ left, top, right, bottom }: Bounds, { width, height }: Omit<Box, 'x' | 'y'>) =>
	Math.min((width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top));

/** The smallest box that shows the vertices as large as one of the given size would. */
export function boxFor(
	projection: Projection,
	vertices: readonly Vertex[],
	size: { width: number; height: number }
): Box {
	const bounds = boundsIn(projection, vertices);
	const scale = scaleFor(bounds, size);
	return {
		x: 0,
		y: 0,
		width: Math.ceil((bounds.right - bounds.left) * scale) + 2 * MARGIN,
		height: Math.ceil((bounds.bottom - bounds.top) * scale) + 2 * MARGIN,
	};
}

/** Show a point of the projection in the middle of the box. */
const centredOn = (projection: Projection, [midX, midY]: Vertex, scale: number, box: Box): View => {
	const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
	return (lonLat) => {
		const [x, y] = projection(lonLat);
		return [left + (x - midX) * scale, top + (y - midY) * scale];
	};
};

/** Show the vertices as large as the box allows, in its middle. */
export function viewOf(projection: Projection, vertices: readonly Vertex[], box: Box): View {
	const bounds = boundsIn(projection, vertices);
	const middle: Vertex = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
	return centredOn(projection, middle, scaleFor(bounds, box), box);
}

/** Show a point in the middle of the box, and `kilometres` from left to right. */
export function viewAround(
	projection: Projection,
	{ longitude, latitude }: Point,
	kilometres: number,
	box: Box
): View {
	return centredOn(projection, projection([longitude, latitude]), box.width / kilometres, box);
}
