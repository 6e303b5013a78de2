import type { Entree } from './entree.ts';
import { type Lecture, lire, sansNombre } from './lecture.ts';
import { RANG, rangDe } from './rang.ts';

/** How many suggestions a list shows; the files hold enough for that many, not for more. */
export const LIMITE = 8;

interface Answer {
	entree: Entree;
	rang: number;
}

/** Entries that answer a text understood in these ways, in their order. */
function answers(entrees: readonly Entree[], lectures: readonly Lecture[]): Answer[] {
	const found: Answer[] = [];
	for (const entree of entrees) {
		let rang: number = RANG.aucun;
		for (const lecture of lectures) rang = Math.min(rang, rangDe(entree, lecture));
		if (rang !== RANG.aucun) found.push({ entree, rang });
	}
	return found;
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
