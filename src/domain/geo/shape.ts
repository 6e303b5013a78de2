/** A point of a shape: longitude and latitude as GeoJSON has them, or abscissa and ordinate. */
export type Vertex = [x: number, y: number];

/** A closed line: its last vertex is its first. */
export type Ring = Vertex[];

/** Polygons, each an outer ring and its holes, as GeoJSON has them. */
export type MultiPolygon = Ring[][];

/** Least and greatest abscissa and ordinate. */
export interface Bounds {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Bounds of at least one vertex. */
export function boundsOf(vertices: readonly Vertex[]): Bounds {
	const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const [x, y] of vertices) {
		bounds.left = Math.min(bounds.left, x);
		bounds.right = Math.max(bounds.right, x);
		bounds.top = Math.min(bounds.top, y);
		bounds.bottom = Math.max(bounds.bottom, y);
	}
	return bounds;
}

/** The same bounds, farther out on every side. */
export const widen = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
	left: left - by,
	top: top - by,
	right: right + by,
	bottom: bottom + by,
});

export const overlap = (a: Bounds, b: Bounds): boolean =>
	a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
