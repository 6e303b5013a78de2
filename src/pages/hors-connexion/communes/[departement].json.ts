import type { APIRoute, GetStaticPaths } from 'astro';
import { groupBy } from '../../../domain/donnees.ts';
import { encode } from '../../../domain/gazetteer/encode.ts';
import type { Entree } from '../../../domain/gazetteer/entree.ts';
import { donnees } from '../../../donnees.ts';
import { loadEntrees } from '../../../loaders/gazetteer.ts';

/** The communes of each département: what the finder knows of them without a network. */
export const getStaticPaths: GetStaticPaths = async () => {
	const { zones, site } = await donnees();
	if (!site.horsConnexion) return [];
	return [...groupBy(loadEntrees(zones), ({ departement }) => departement)].map(
		([departement, entrees]) => ({ params: { departement }, props: { entrees } })
	);
};

export const GET: APIRoute<{ entrees: Entree[] }> = ({ props }) =>
	Response.json(encode(props.entrees));
