import type { Illustration } from '../domain/illustrations/illustration.ts';
import { type Kit, kitOf, toutes } from '../domain/illustrations/kit.ts';
import { CLAIRE } from '../domain/illustrations/palette.ts';
import { donnees } from '../donnees.ts';
import { departements } from '../geo/departements.ts';
import { toPngs } from './pngs.ts';

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

const draw = (each: readonly Illustration[]) =>
	toPngs(new Map(each.map(({ id, dessiner }) => [id, dessiner(CLAIRE)])), PNG_WIDTH);

type Pngs = ReturnType<typeof draw>;

let pngs: Promise<Pngs> | undefined;

/** Start making every PNG, on the side: pages are written meanwhile. */
export function startPngs(): Promise<Pngs> {
	pngs ??= illustrations().then((all) => draw(toutes(all)));
	return pngs;
}

/** PNG file of an illustration. */
export async function pngOf(illustration: Illustration): Promise<Buffer> {
	const made = import.meta.env.DEV ? draw([illustration]) : await startPngs();
	const png = await made.get(illustration.id);
	if (!png) throw new Error(`No picture was made of ${illustration.id}`);
	return png;
}
