import type { Point } from '../position.ts';

/** A name to write on the interactive map. */
export interface Etiquette extends Point {
	nom: string;
	/** First zoom that it is wished for. */
	zoom: number;
	/** Whether a site's dot stands there: the name is written under it. */
	sousUnPoint: boolean;
}

/** A rectangle on the map, by its middle and its size, in pixels. */
interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Deepest zoom that may still bring a name out: where there is no room then, there is none. */
const LAST_ZOOM = 10;

/** As the style sheet writes names, 12 px high: wide enough for nearly all. */
const LETTER = 6.5;
const LINE = 16;

/** Size of a dot, and how far under it its name is written. */
const DOT = 16;
const SOUS_LE_POINT = 21;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where a point lies on the map at a zoom, in pixels (Web Mercator, as Leaflet draws it). */
function pixelsOf({ latitude, longitude }: Point, zoom: number): { x: number; y: number } {
	const world = 256 * 2 ** zoom;
	return {
		x: (world * (longitude + 180)) / 360,
		y: (world * (1 - Math.asinh(Math.tan(radians(latitude))) / Math.PI)) / 2,
	};
}

function rectangleOf(etiquette: Etiquette, zoom: number): Rectangle {
	const { x, y } = pixelsOf(etiquette, zoom);
	return {
		x,
		y: etiquette.sousUnPoint ? y + SOUS_LE_POINT : y,
		width: etiquette.nom.length * LETTER,
		height: LINE,
	};
}

const collide = (a: Rectangle, b: Rectangle): boolean =>
	Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
	Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/**
 * Names with the zoom from which each is written: the first, from the one wished for, where it
 * covers neither a dot nor a name already there. A name without room at any zoom is left out.
 * Zooming in parts what is apart: once written, a name stays.
 * @param etiquettes the most important first
 * @param points where dots stand
 */
export function placerEtiquettes(
	etiquettes: readonly Etiquette[],
	points: readonly Point[]
): Etiquette[] {
	const placed: Etiquette[] = [];
	for (const etiquette of etiquettes) {
		for (let { zoom } = etiquette; zoom <= LAST_ZOOM; zoom += 1) {
			const rectangle = rectangleOf(etiquette, zoom);
			const isFree =
				points.every(
					(point) =>
						!collide(rectangle, { ...pixelsOf(point, zoom), width: DOT, height: DOT })
				) &&
				placed.every(
					(other) => other.zoom > zoom || !collide(rectangle, rectangleOf(other, zoom))
				);
			if (!isFree) continue;
			placed.push({ ...etiquette, zoom });
			break;
		}
	}
	return placed;
}
