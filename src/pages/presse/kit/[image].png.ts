import type { APIRoute, GetStaticPaths } from 'astro';
import type { Illustration } from '../../../domain/illustrations/illustration.ts';
import { toutes } from '../../../domain/illustrations/kit.ts';
import { pngOf, startPngs } from '../../../illustrations/fichiers.ts';
import { illustrations } from '../../../illustrations/kit.ts';

interface Props {
	illustration: Illustration;
}

/** All paths are asked for before any page is made: pictures take the time that pages take. */
export const getStaticPaths: GetStaticPaths = async () => {
	if (import.meta.env.PROD) await startPngs();
	return toutes(await illustrations()).map((illustration) => ({
		params: { image: illustration.id },
		props: { illustration },
	}));
};

export const GET: APIRoute<Props> = async ({ props: { illustration } }) =>
	new Response(new Uint8Array(await pngOf(illustration)), {
		headers: { 'content-type': 'image/png' },
	});
