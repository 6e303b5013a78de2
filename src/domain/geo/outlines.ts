import { feature, merge } from 'topojson-client';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon,
	Topology,
	Transform,
} from 'topojson-specification';
import type { MultiPolygon, Vertex } from './shape.ts';

/** Outline of a département; two neighbours share the arcs of their border. */
export type Outline = (Polygon | TopoMultiPolygon) & { properties: { code: string } };

/** Outlines of départements, as `scripts/extract-outlines.ts` writes them. */
export interface Outlines extends Topology {
	transform: Transform;
	objects: { departements: { type: 'GeometryCollection'; geometries: Outline[] } };
}

/** The outlines of some départements, by INSEE code. */
export function outlinesOf({ objects }: Outlines, isWanted: (code: string) => boolean): Outline[] {
	return objects.departements.geometries.filter(({ properties }) => isWanted(properties.code));
}

const known = new WeakMap<Outlines, ReadonlyMap<string, MultiPolygon>>();

/** Shape of each département, by INSEE code. Worked out once: every map of the site asks for it. */
export function shapesOf(outlines: Outlines): ReadonlyMap<string, MultiPolygon> {
	const shapes = known.get(outlines) ?? readShapes(outlines);
	known.set(outlines, shapes);
	return shapes;
}

function readShapes(outlines: Outlines): ReadonlyMap<string, MultiPolygon> {
	return new Map(
		outlines.objects.departements.geometries.map((outline) => {
			const { geometry } = feature(outlines, outline as TopoMultiPolygon);
			const { type, coordinates } = geometry as
				| { type: 'Polygon'; coordinates: Vertex[][] }
				| { type: 'MultiPolygon'; coordinates: MultiPolygon };
			return [outline.properties.code, type === 'Polygon' ? [coordinates] : coordinates];
		})
	);
}

/** Shape that some départements make together. */
export function landOf(outlines: Outlines, codes: ReadonlySet<string>): MultiPolygon {
	const wanted = outlinesOf(outlines, (code) => codes.has(code));
	return merge(outlines, wanted).coordinates as MultiPolygon;
}
