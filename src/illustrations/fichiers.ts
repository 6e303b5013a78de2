import type { Illustration } from '../domain/illustrations/illustration.ts';
import { toutes } from '../domain/illustrations/kit.ts';
import { CLAIRE } from '../domain/illustrations/palette.ts';
import { illustrationFile } from '../domain/urls.ts';
import { illustrations, PNG_WIDTH } from './kit.ts';
import { type Dessin, toPngs } from './pngs.ts';
import { vignettes } from './vignettes.ts';

type Pngs = ReturnType<typeof toPngs>;

const dessinOf = ({ dessiner }: Illustration): Dessin => ({
	svg: dessiner(CLAIRE),
	width: PNG_WIDTH,
});

const pngHref = ({ id }: Illustration): string => illustrationFile(id, '.png');

async function make(): Promise<Pngs> {
	const kit = toutes(await illustrations());
	return toPngs(
		new Map([
			// First those of the kit: its pages say what they weigh.
			...kit.map((image): [string, Dessin] => [pngHref(image), dessinOf(image)]),
			...(await vignettes()).map((vignette): [string, Dessin] => [vignette.href, vignette]),
		])
	);
}

let pngs: Promise<Pngs> | undefined;

/** Start making every PNG, on one thread at the side: pages are written meanwhile. */
export function startPngs(): Promise<Pngs> {
	pngs ??= make();
	return pngs;
}

/** PNG file at an address; while developing, made for the request. */
export async function pngAt(href: string, dessin: Dessin): Promise<Buffer> {
	const made = import.meta.env.DEV ? toPngs(new Map([[href, dessin]])) : await startPngs();
	const png = await made.get(href);
	if (!png) throw new Error(`No picture was made for ${href}`);
	return png;
}

/** PNG file of an illustration of the kit. */
export const pngOf = (illustration: Illustration): Promise<Buffer> =>
	pngAt(pngHref(illustration), dessinOf(illustration));
