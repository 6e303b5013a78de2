import type { APIRoute, GetStaticPaths } from 'astro';
import { gazetteerFiles } from '../../domain/gazetteer/files.ts';
import { donnees } from '../../donnees.ts';
import { loadEntrees } from '../../loaders/gazetteer.ts';

/** The files that the search for a commune fetches, one a search. */
export const getStaticPaths: GetStaticPaths = async () => {
	const { zones } = await donnees();
	return [...gazetteerFiles(loadEntrees(zones))].map(([prefixe, body]) => ({
		params: { prefixe },
		props: { body },
	}));
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
	new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
