import { type Kit, kitOf } from '../domain/illustrations/kit.ts';
import { donnees } from '../donnees.ts';
import { departements } from '../geo/departements.ts';

/** Dots across a PNG: enough for half a page of a newspaper. */
export const PNG_WIDTH = 2400;

let kit: Promise<Kit> | undefined;

const make = async (): Promise<Kit> => kitOf(await donnees(), departements);

/** The press kit: made once for a build, anew for each request while developing. */
export function illustrations(): Promise<Kit> {
	if (import.meta.env.DEV) return make();
	kit ??= make();
	return kit;
}
