import type { APIRoute, GetStaticPaths } from 'astro';
import { gazetteerFiles } from '../../domain/gazetteer/files.ts';
import { donnees } from '../../donnees.ts';
import { loadEntrees } from '../../loaders/gazetteer.ts';
import { fichier } from '../donnees/_fichier.ts';

/** The files that the search for a commune fetches, one a search. */
export const getStaticPaths: GetStaticPaths = async () => {
	const { zones } = await donnees();
	return [...gazetteerFiles(loadEntrees(zones))].map(([prefixe, body]) => ({
		params: { prefixe },
		props: { body },
	}));
};

export const GET: APIRoute<{ body: string }> = ({ props }) => fichier(props.body, 'json');
