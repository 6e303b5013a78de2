import type { Lieu, Zone } from '../fiches.ts';
import { type Drawing, drawExtent, drawOutlines } from './drawing.ts';
import { middleOf } from './middle.ts';
import { type Outlines, shapesOf } from './outlines.ts';
import { separate } from './separate.ts';
import { boundsOf, type MultiPolygon, overlap, type Vertex, widen } from './shape.ts';
import { type Box, boundsOfBox, type Cadre, tenth } from './view.ts';

/** A zone, with its approximate extent where its communes could be located. */
export type ZoneTracee = Pick<Zone, 'id' | 'nom' | 'certitude' | 'departements' | 'region'> & {
	emprise?: MultiPolygon;
};

/** What a map shows. */
export interface Contenu {
	lieux: readonly Lieu[];
	zones: readonly ZoneTracee[];
}

interface Place {
	x: number;
	y: number;
}

/** A part of the drawing in one projection: the mainland, a région, an island. */
export interface Panneau extends Drawing {
	box: Box;
	/** INSEE codes of départements, where there is room to write them. */
	codes: ({ code: string } & Place)[];
	zones: { zone: ZoneTracee; trace: string }[];
	lieux: ({ lieu: Lieu } & Place)[];
	/** Outlines of the départements, in units, by INSEE code; worked out when asked. */
	contours: () => ReadonlyMap<string, MultiPolygon>;
}

/** Between dots of six units, that can still be told when a phone shows them larger. */
const GAP = 15;

/** A code is written neither on a dot nor on the edge. */
const CLEARANCE = 18;

const place = ([x, y]: Vertex): Place => ({ x: tenth(x), y: tenth(y) });

const isInside = ({ x, y }: Place, box: Box, margin: number): boolean =>
	Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y) > margin;

function placeLieux(lieux: readonly Lieu[], { view, box, gap = GAP }: Cadre): Panneau['lieux'] {
	const placed = lieux.flatMap((lieu) =>
		lieu.position
			? [{ lieu, dot: view([lieu.position.longitude, lieu.position.latitude]) }]
			: []
	);
	const where = placed.map(({ dot }) => dot);
	// More than there is room for cannot be told, however far they are moved.
	const hasRoom = placed.length * gap ** 2 < box.width * box.height;
	const dots = hasRoom ? separate(where, gap) : where;
	return placed.map(({ lieu, dot }, index) => ({ lieu, ...place(dots[index] ?? dot) }));
}

const knownCorners = new WeakMap<MultiPolygon, Vertex[]>();

/** Corners of the box that holds a shape, in degrees. Worked out once: every map asks for them. */
function cornersOf(shape: MultiPolygon): Vertex[] {
	const known = knownCorners.get(shape);
	if (known) return known;
	const { left, top, right, bottom } = boundsOf(shape.flat(2));
	const corners: Vertex[] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
	knownCorners.set(shape, corners);
	return corners;
}

/** Parallels are drawn bent: a shape reaches that much beyond its corners at most, of its width. */
const BEND = 0.1;

/** False for what is certainly out of the box, without projecting all of its vertices. */
function mayBeVisible(shape: MultiPolygon, { view, box }: Cadre): boolean {
	const bounds = boundsOf(cornersOf(shape).map(view));
	return overlap(widen(bounds, BEND * (bounds.right - bounds.left)), boundsOfBox(box));
}

/** Draw what is known of some départements (INSEE codes) in a box. */
export function panneauOf(
	outlines: Outlines,
	{ lieux, zones }: Contenu,
	codes: readonly string[],
	cadre: Cadre
): Panneau {
	const { view, box } = cadre;
	const shapes = shapesOf(outlines);
	const isVisible = (shape: MultiPolygon) =>
		mayBeVisible(shape, cadre) && overlap(boundsOf(shape.flat(2).map(view)), boundsOfBox(box));
	const visible = new Map(
		codes.flatMap((code) => {
			const shape = shapes.get(code);
			return shape && isVisible(shape) ? [[code, shape]] : [];
		})
	);
	const dots = placeLieux(
		lieux.filter(({ departement }) => visible.has(departement.code)),
		cadre
	).filter((dot) => isInside(dot, box, 0));
	const isFree = ({ x, y }: Place) =>
		dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) > CLEARANCE);
	return {
		box,
		...drawOutlines(outlines, new Set(visible.keys()), cadre),
		codes: [...visible]
			.map(([code, shape]) => ({ code, ...place(view(middleOf(shape))) }))
			.filter((label) => isInside(label, box, CLEARANCE) && isFree(label)),
		zones: zones.flatMap((zone) =>
			zone.emprise &&
			zone.departements.some(({ code }) => visible.has(code)) &&
			isVisible(zone.emprise)
				? [{ zone, trace: drawExtent(zone.emprise, view) }]
				: []
		),
		lieux: dots,
		contours: () =>
			new Map(
				[...visible].map(([code, shape]) => [
					code,
					shape.map((polygon) => polygon.map((ring) => ring.map(view))),
				])
			),
	};
}
