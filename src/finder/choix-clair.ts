import type { Entree } from '../domain/gazetteer/entree.ts';
import { lire } from '../domain/gazetteer/lecture.ts';
import { RANG, rangDe } from '../domain/gazetteer/rang.ts';

/**
 * The one commune that a text can mean: the only suggestion, or the only one that bears the very
 * name or has the whole postcode.
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
	return candidates.length === 1 ? candidates[0] : undefined;
}
