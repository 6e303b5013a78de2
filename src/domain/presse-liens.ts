import { newestFirst } from './date.ts';
import type { Donnees } from './donnees.ts';
import type { Communique, Lieu } from './fiches.ts';
import { STATUT_LIBELLES } from './libelles.ts';

const STATUTS = Object.keys(STATUT_LIBELLES);

/**
 * Sites that rest on the document of a press item, or on another source that it cites. Those where
 * consultations are reported come first, those that closed last.
 */
export const lieuxCites = (
	communique: Communique,
	{ lieuxOfSource }: Pick<Donnees, 'lieuxOfSource'>
): Lieu[] =>
	lieuxOfSource(communique.source).toSorted(
		(a, b) => STATUTS.indexOf(a.statut) - STATUTS.indexOf(b.statut)
	);

/**
 * The other press items on the same territory (a région, a zone, or France as a whole), newest
 * first: they may complete the document or contradict it.
 */
export function autresDocuments(
	communique: Communique,
	{
		communiquesOfRegion,
		communiquesOfZone,
	}: Pick<Donnees, 'communiquesOfRegion' | 'communiquesOfZone'>
): Communique[] {
	const territory = new Set([
		...communiquesOfRegion(communique.region),
		...communique.zones.flatMap(communiquesOfZone),
	]);
	return [...territory]
		.filter(({ id }) => id !== communique.id)
		.sort((a, b) => newestFirst(a.date, b.date));
}
