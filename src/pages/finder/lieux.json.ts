import type { APIRoute } from 'astro';
import { EN_UN_FICHIER, enTranches, type Sommaire } from '../../domain/tranches.ts';
import { lieuxDuFinder, reponseTypographiee } from './_lieux.ts';

/** The sites of the finder, or where to find them once they are too many for one file. */
export const GET: APIRoute = async () => {
	const lieux = await lieuxDuFinder();
	if (lieux.length <= EN_UN_FICHIER) return reponseTypographiee(lieux);
	const sommaire: Sommaire = { tranches: enTranches(lieux).map(({ boite }) => boite) };
	return reponseTypographiee(sommaire);
};
