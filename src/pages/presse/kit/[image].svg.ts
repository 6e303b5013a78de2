import type { APIRoute, GetStaticPaths } from 'astro';
import { toutes } from '../../../domain/illustrations/kit.ts';
import { CLAIRE, type Palette, SOMBRE } from '../../../domain/illustrations/palette.ts';
import type { Planche } from '../../../domain/illustrations/planche.ts';
import { illustrations } from '../../../illustrations/kit.ts';

interface Props {
	planche: Planche;
	palette: Palette;
}

/**
 * Each picture in the colours of paper and in those of the site's pages when they are dark, as
 * wide as paper and as a phone.
 */
export const getStaticPaths: GetStaticPaths = async () =>
	toutes(await illustrations()).flatMap((illustration) =>
		[
			{ suffixe: '', planche: illustration },
			{ suffixe: '-etroite', planche: illustration.etroite },
		].flatMap(({ suffixe, planche }) => [
			{
				params: { image: `${illustration.id}${suffixe}` },
				props: { planche, palette: CLAIRE },
			},
			{
				params: { image: `${illustration.id}${suffixe}-sombre` },
				props: { planche, palette: SOMBRE },
			},
		])
	);

export const GET: APIRoute<Props> = ({ props: { planche, palette } }) =>
	new Response(planche.dessiner(palette), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
