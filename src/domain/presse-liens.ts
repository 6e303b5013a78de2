import { compareDates, lastDayOf } from './date.ts';
import type { Donnees } from './donnees.ts';
import type { Communique, Lieu } from './fiches.ts';

/** Sites that rest on the document of a press item, or on another source that it cites. */
export const lieuxCites = (
	communique: Communique,
	{ lieuxOfSource }: Pick<Donnees, 'lieuxOfSource'>
): Lieu[] => lieuxOfSource(communique.source);

/**
 * What was published on the same territory (a région, a zone, or France as a whole) since, newest
 * first. A press item is later when its date begins after the last day the other's may stand for:
 * « octobre 2025 » does not come after 13 October. Undated items are neither.
 */
export function parusDepuis(
	communique: Communique,
	{
		communiquesOfRegion,
		communiquesOfZone,
	}: Pick<Donnees, 'communiquesOfRegion' | 'communiquesOfZone'>
): Communique[] {
	const lastDay = lastDayOf(communique.date);
	if (!lastDay) return [];
	const territory = new Set([
		...communiquesOfRegion(communique.region),
		...communique.zones.flatMap(communiquesOfZone),
	]);
	return [...territory]
		.filter(
			({ id, date }) =>
				id !== communique.id && date !== 'inconnue' && date > lastDay.slice(0, date.length)
		)
		.sort((a, b) => compareDates(b.date, a.date));
}
