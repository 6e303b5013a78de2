import { type Entree, estAncienne } from '../domain/gazetteer/entree.ts';
import { lire } from '../domain/gazetteer/lecture.ts';
import { RANG, rangDe } from '../domain/gazetteer/rang.ts';

/** « Évry » is a village of Yonne; who types it may well mean the larger Évry-Courcouronnes. */
const isOvershadowed = (chosen: Entree, longer: readonly Entree[]): boolean =>
	longer.some((other) => !estAncienne(other) && (other.place ?? 0) < (chosen.place ?? 0));

/**
 * The one commune that a text can mean: the only suggestion, or the only one that bears the very
 * name or has the whole postcode, unless a larger one's name begins so.
 * @param suggestions what the gazetteer suggests for the text
 * @returns `undefined` when the reader has to choose
 */
export function choixClair(suggestions: readonly Entree[], text: string): Entree | undefined {
	const lectures = lire(text);
	const within = (worst: number) =>
		suggestions.filter((entree) =>
			lectures.some((lecture) => rangDe(entree, lecture) <= worst)
		);
	// « 75012 » is an arrondissement's before it is a city's; « Luc » may be said of « Le Luc ».
	const identical = within(RANG.identique);
	const isNumber = lectures.every(({ cle }) => cle === '');
	if (isNumber && identical.length === 1) return identical[0];
	const exact = within(RANG.exact);
	const candidates = exact.length > 0 ? exact : suggestions;
	const [only] = candidates;
	if (!only || candidates.length > 1) return undefined;
	return isOvershadowed(only, within(RANG.debut)) ? undefined : only;
}
