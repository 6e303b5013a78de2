import type { APIRoute } from 'astro';
import type { LieuDuFinder } from '../../../domain/finder.ts';
import { EN_UN_FICHIER, enTranches } from '../../../domain/tranches.ts';
import { lieuxDuFinder, reponseTypographiee } from '../_lieux.ts';

/** Slices of a list of sites too long for one file; none while it is not. */
export async function getStaticPaths() {
	const lieux = await lieuxDuFinder();
	if (lieux.length <= EN_UN_FICHIER) return [];
	return enTranches(lieux).map((tranche, rang) => ({
		params: { tranche: String(rang) },
		props: { lieux: tranche.lieux },
	}));
}

export const GET: APIRoute<{ lieux: LieuDuFinder[] }> = ({ props: { lieux } }) =>
	reponseTypographiee(lieux);
