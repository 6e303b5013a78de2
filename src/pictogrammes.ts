import { icons } from '@iconify-json/lucide';

/**
 * Drawings of Lucide (ISC), each on a square of {@link COTE} units, in the colour of the text.
 * They come from the package as it is: the pages hold those they show, and no other.
 */

/** Side of the square that a drawing fills. */
export const COTE = icons.width ?? 24;

/** Every name that has a drawing, former names included. */
export const NOMS_DE_PICTOGRAMMES: readonly string[] = [
	...Object.keys(icons.icons),
	...Object.keys(icons.aliases ?? {}),
];

/** Inside of the SVG of a drawing; `undefined` when there is none of that name. */
export function dessinOf(nom: string): string | undefined {
	const current = icons.aliases?.[nom]?.parent ?? nom;
	return Object.hasOwn(icons.icons, current) ? icons.icons[current]?.body : undefined;
}
