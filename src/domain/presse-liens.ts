import { compareDates, lastDayOf } from './date.ts';
import type { Communique, Lieu } from './fiches.ts';

/** Sites that rest on the document of a press item, or on another source that it cites. */
export const lieuxCites = (communique: Communique, lieux: readonly Lieu[]): Lieu[] =>
	lieux.filter(({ sources }) => sources.includes(communique.source));

const sameTerritory = (a: Communique, b: Communique): boolean =>
	a.region === b.region || a.zones.some((zone) => b.zones.includes(zone));

/**
 * What was published on the same territory (a région, a zone, or France as a whole) since, newest
 * first. A press item is later when its date begins after the last day the other's may stand for:
 * « octobre 2025 » does not come after 13 October. Undated items are neither.
 */
export function parusDepuis(
	communique: Communique,
	communiques: readonly Communique[]
): Communique[] {
	const lastDay = lastDayOf(communique.date);
	if (!lastDay) return [];
	return communiques
		.filter(
			(other) =>
				other.id !== communique.id &&
				other.date !== 'inconnue' &&
				other.date > lastDay.slice(0, other.date.length) &&
				sameTerritory(communique, other)
		)
		.sort((a, b) => compareDates(b.date, a.date));
}
