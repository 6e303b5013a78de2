import type { Entree } from './entree.ts';
import { type Lecture, lire, sansNombre } from './lecture.ts';
import { RANG, rangDe } from './rang.ts';

/** How many suggestions a list shows; the files hold enough for that many, not for more. */
export const LIMITE = 8;

/** Entries that answer a text understood in these ways, with their rank, in their order. */
function answers(entrees: readonly Entree[], lectures: readonly Lecture[]) {
	return entrees
		.map((entree) => ({
			entree,
			rang: Math.min(RANG.aucun, ...lectures.map((lecture) => rangDe(entree, lecture))),
		}))
		.filter(({ rang }) => rang !== RANG.aucun);
}

/**
 * Entries that answer a text, the better match first, then the larger commune. Those that bear
 * the very name or have the whole postcode are all given, however many: none of several
 * homonyms is out of reach. A number that fits none of the names is passed over.
 * @param entrees from most to least populated
 * @param text what somebody typed
 * @param limite how many to give apart from that, {@link LIMITE} at most
 */
export function suggerer(entrees: readonly Entree[], text: string, limite = LIMITE): Entree[] {
	const lectures = lire(text);
	let found = answers(entrees, lectures);
	if (found.length === 0) found = answers(entrees, lectures.map(sansNombre));
	return found
		.sort((a, b) => a.rang - b.rang)
		.filter(({ rang }, place) => rang <= RANG.exact || place < limite)
		.map(({ entree }) => entree);
}
