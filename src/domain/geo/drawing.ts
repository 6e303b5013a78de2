import { mesh, transform as transformer } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Outlines, outlinesOf } from './outlines.ts';
import { pathData } from './path-data.ts';
import { boundsOf, type MultiPolygon, overlap, type Vertex } from './shape.ts';
import { boundsOfBox, type Cadre, type View } from './view.ts';

/** Triangles and islands smaller than this (square units) are not drawn. */
const DETAIL = 4;
const ISLAND = 3;

/** Path data of some départements. */
export interface Drawing {
	/** Closed outline of them all: their coast, and borders with what is not drawn. */
	land: string;
	/** Borders between two of them. */
	borders: string;
}

/**
 * Arcs as lines of the drawing: a file holds them as steps on a grid. Where nothing of an arc is
 * in the box, a straight line does.
 */
function project({ arcs, transform }: Outlines, { view, box }: Cadre): Vertex[][] {
	const toLonLat = transformer(transform);
	return arcs.map((arc) => {
		const line = arc.map((step, index) => view(toLonLat(step, index > 0) as Vertex));
		return overlap(boundsOf(line), boundsOfBox(box))
			? line
			: [...line.slice(0, 1), ...line.slice(-1)];
	});
}

/** Draw the départements of the given codes in a box, as coarsely as its size allows. */
export function drawOutlines(
	outlines: Outlines,
	codes: ReadonlySet<string>,
	cadre: Cadre
): Drawing {
	const projected: Topology<{ land: GeometryCollection }> = {
		type: 'Topology',
		objects: {
			land: {
				type: 'GeometryCollection',
				geometries: outlinesOf(outlines, (code) => codes.has(code)),
			},
		},
		arcs: project(outlines, cadre),
	};
	const light = simplify(presimplify(projected), DETAIL);
	const drawn = filter(light, filterWeight(light, ISLAND));
	const linesWhere = (isWanted: (isOuter: boolean) => boolean) =>
		mesh(drawn, drawn.objects.land, (a, b) => isWanted(a === b)).coordinates as Vertex[][];
	return {
		land: pathData(linesWhere((isOuter) => isOuter)),
		borders: pathData(linesWhere((isOuter) => !isOuter)),
	};
}

/** Path data of an extent in a view. */
export function drawExtent(extent: MultiPolygon, view: View): string {
	return pathData(extent.flat().map((ring) => ring.map(view)));
}
