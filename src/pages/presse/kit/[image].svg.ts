import type { APIRoute, GetStaticPaths } from 'astro';
import type { Illustration } from '../../../domain/illustrations/illustration.ts';
import { toutes } from '../../../domain/illustrations/kit.ts';
import { CLAIRE, type Palette, SOMBRE } from '../../../domain/illustrations/palette.ts';
import { illustrations } from '../../../illustrations/kit.ts';

interface Props {
	illustration: Illustration;
	palette: Palette;
}

/** Each picture in the colours of paper, and in those of the site's pages when they are dark. */
export const getStaticPaths: GetStaticPaths = async () =>
	toutes(await illustrations()).flatMap((illustration) => [
		{ params: { image: illustration.id }, props: { illustration, palette: CLAIRE } },
		{
			params: { image: `${illustration.id}-sombre` },
			props: { illustration, palette: SOMBRE },
		},
	]);

export const GET: APIRoute<Props> = ({ props: { illustration, palette } }) =>
	new Response(illustration.dessiner(palette), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
