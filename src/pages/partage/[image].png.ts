import type { APIRoute, GetStaticPaths } from 'astro';
import { pngAt } from '../../illustrations/fichiers.ts';
import { type VignetteFichier, vignettes } from '../../illustrations/vignettes.ts';

interface Props {
	vignette: VignetteFichier;
}

export const getStaticPaths: GetStaticPaths = async () =>
	(await vignettes()).map((vignette) => ({
		params: { image: vignette.href.slice('/partage/'.length, -'.png'.length) },
		props: { vignette },
	}));

export const GET: APIRoute<Props> = async ({ props: { vignette } }) =>
	new Response(new Uint8Array(await pngAt(vignette.href, vignette)), {
		headers: { 'content-type': 'image/png' },
	});
