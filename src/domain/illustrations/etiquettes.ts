import type { Box } from '../geo/view.ts';
import { largeurDe } from './svg.ts';

/** A name to write beside a dot. */
export interface Nom {
	texte: string;
	x: number;
	y: number;
}

/** A name where it is written: the start, middle or end of its base line. */
export interface Etiquette extends Nom {
	ancre: 'start' | 'middle' | 'end';
}

const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box covers none of those taken. */
export const isFree = (box: Box, taken: readonly Box[]): boolean =>
	!taken.some((other) => overlaps(other, box));

const isWithin = (box: Box, { x, y, width, height }: Box): boolean =>
	box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

/** Room that a written name takes. */
export function placeDe({ texte, x, y, ancre }: Etiquette, corps: number): Box {
	const width = largeurDe(texte, corps);
	const left = { start: x, middle: x - width / 2, end: x - width }[ancre];
	return { x: left, y: y - corps * 0.8, width, height: corps };
}

/** Beside its dot, else above or below it, more or less to its side. */
function candidates({ texte, x, y }: Nom, corps: number, ecart: number): Etiquette[] {
	const [middle, above, below] = [
		y + corps * 0.32,
		y - ecart - corps * 0.05,
		y + ecart + corps * 0.75,
	];
	const quarter = largeurDe(texte, corps) / 4;
	return [
		{ texte, x: x + ecart, y: middle, ancre: 'start' },
		{ texte, x: x - ecart, y: middle, ancre: 'end' },
		{ texte, x, y: above, ancre: 'middle' },
		{ texte, x, y: below, ancre: 'middle' },
		{ texte, x, y: above, ancre: 'start' },
		{ texte, x, y: above, ancre: 'end' },
		{ texte, x, y: below, ancre: 'start' },
		{ texte, x, y: below, ancre: 'end' },
		{ texte, x: x - quarter, y: above, ancre: 'start' },
		{ texte, x: x - quarter, y: below, ancre: 'start' },
		{ texte, x: x + quarter, y: above, ancre: 'end' },
		{ texte, x: x + quarter, y: below, ancre: 'end' },
	];
}

/** A place loses to the next ones when what it covers costs more than this for each. */
const RANG = 0.02;

/**
 * Names written beside their dots so that none covers another nor a dot, nor leaves the drawing;
 * one that finds no room is left out. Each takes the place that costs least; those with the fewest
 * places to go choose first.
 * @param corps size of the letters
 * @param ecart from the middle of a dot to what may stand beside it
 * @param prix what it costs to cover a box: nothing where nothing is hidden
 */
export function etiqueter(
	noms: readonly Nom[],
	corps: number,
	ecart: number,
	bounds: Box,
	prix: (box: Box) => number = () => 0
): Etiquette[] {
	const rayon = ecart * 0.75;
	const taken = noms.map(({ x, y }): Box => ({
		x: x - rayon,
		y: y - rayon,
		width: 2 * rayon,
		height: 2 * rayon,
	}));
	const placesOf = (nom: Nom) =>
		candidates(nom, corps, ecart)
			.map((etiquette, rang) => ({ etiquette, rang, box: placeDe(etiquette, corps) }))
			.filter(({ box }) => isWithin(box, bounds) && isFree(box, taken));
	return noms
		.map((nom) => ({ nom, choice: placesOf(nom).length }))
		.sort((a, b) => a.choice - b.choice)
		.flatMap(({ nom }) => {
			const [place] = placesOf(nom)
				.map((each) => ({ ...each, cost: prix(each.box) + each.rang * RANG }))
				.sort((a, b) => a.cost - b.cost);
			if (!place) return [];
			taken.push(place.box);
			return [place.etiquette];
		});
}
