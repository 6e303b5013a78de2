import { presDe } from '../../domain/gazetteer/article.ts';
import type { MotInconnu } from '../ask.ts';
import { phraseDesInconnus } from '../phrases.ts';
import type { LieuPropose } from '../places.ts';
import { fragmentOf } from '../state.ts';
import { element, link } from './element.ts';

/** « Lieux près de … », for each commune that the query names, and what the link tells. */
export const placesHelp = (lieux: readonly LieuPropose[]): HTMLElement[] =>
	lieux.map(({ libelle, href }) =>
		element(
			'p',
			'carte',
			link(href, `Lieux ${presDe(libelle)}`),
			'\u00A0: les plus proches connus. Vous saurez aussi si la commune est en zone prioritaire.'
		)
	);

const hrefOf = (q: string): string => fragmentOf({ q, choix: {}, tri: 'pertinence' });

/**
 * The query as the site would write it: each unknown word by its nearest, then by others of those
 * that come near.
 */
function corrections(mots: readonly string[], inconnus: readonly MotInconnu[]): string[] {
	const nearest = new Map(inconnus.map(({ mot, proches: [first] }) => [mot, first]));
	const spell = (changed?: string, by?: string) =>
		mots.map((mot) => (mot === changed ? by : nearest.get(mot)) ?? mot).join(' ');
	const others = inconnus.flatMap(({ mot, proches }) =>
		proches.slice(1).map((proche) => spell(mot, proche))
	);
	return [...nearest.values()].some((first) => first !== undefined) ? [spell(), ...others] : [];
}

/** Words of the site nearest to those that stand nowhere on it. */
export function correctionsHelp(
	mots: readonly string[],
	inconnus: readonly MotInconnu[]
): HTMLElement[] {
	const links = corrections(mots, inconnus).flatMap((offer, rank) => [
		rank === 0 ? 'Essayez plutôt\u00A0: ' : ', ',
		link(hrefOf(offer), offer),
	]);
	return links.length > 0 ? [element('p', 'corrections', ...links)] : [];
}

/** Which words were left out of the search. */
export const leftOutHelp = (inconnus: readonly MotInconnu[]): HTMLElement[] =>
	inconnus.length > 0
		? [element('p', '', phraseDesInconnus(inconnus.map(({ mot }) => mot)))]
		: [];

/** Sentences beside the results. */
export const notes = (phrases: readonly string[]): HTMLElement[] =>
	phrases.map((phrase) => element('p', '', phrase));
