import type { APIRoute } from 'astro';
import { villesReperes } from '../../domain/geo/villes.ts';
import { typographier } from '../../domain/typography.ts';
import { donnees } from '../../donnees.ts';
import { EN_UN_FICHIER } from '../../domain/tranches.ts';
import { loadChefsLieux } from '../../loaders/chefs-lieux.ts';
import { loadPositions } from '../../loaders/coordinates.ts';
import { loadTerritories } from '../../loaders/territories.ts';

/** Towns that the interactive map names. */
export const GET: APIRoute = async () => {
	const { lieux } = await donnees();
	// The map shows only the nearest of a long list: the others must not take the room of towns.
	const montres = lieux.length <= EN_UN_FICHIER ? lieux : [];
	const communes = [...loadTerritories().communes.values()].map((commune) => ({
		...commune,
		nom: typographier(commune.nom),
	}));
	return Response.json(
		villesReperes(communes, {
			...loadChefsLieux(),
			positions: loadPositions(),
			accueillantes: new Set(montres.map(({ commune }) => commune.code)),
		})
	);
};
