import type { Entree } from '../gazetteer/entree.ts';
import { lire } from '../gazetteer/lecture.ts';
import { RANG, rangDe } from '../gazetteer/rang.ts';
import { estVide, motsPlies } from './mots.ts';

/** What people write before the name of their town. */
const AVANT_LE_NOM =
	/^(?:(?:un |des |les )?(?:m[ée]decins?|docteurs?|g[ée]n[ée]ralistes?|consultations?|lieux?)(?: solidaires?)? )?(?:(?:pr[èe]s|autour|proche) d(?:e |['’])|à |a |vers |sur )/i;

/** No name of a commune that people type has more words. */
const MOTS_AU_PLUS = 6;

/** A postcode, or the number of a département beside a name. */
const NUMBER = /^(?:\d{5}|\d{2}|2[ab]|97\d)$/;

/**
 * What of a query may name a commune: « médecin près de Gourin » gives « Gourin ». `undefined`
 * for what names none by its looks: a sentence, a number that is no postcode.
 */
export function lieuDemande(query: string): string | undefined {
	const text = query.trim().replace(/\s+/g, ' ').replace(AVANT_LE_NOM, '');
	const mots = motsPlies(text);
	const numbers = mots.filter((mot) => /\d/.test(mot));
	const names = mots.filter((mot) => !/\d/.test(mot));
	if (mots.length > MOTS_AU_PLUS) return undefined;
	if (numbers.length === 0 && names.every(estVide)) return undefined;
	if (numbers.length > 1 || !numbers.every((mot) => NUMBER.test(mot))) return undefined;
	if (names.length === 0 && !mots.some((mot) => mot.length === 5)) return undefined;
	return text;
}

/** Of the suggestions for a text, those that bear the very name or have the whole postcode. */
export const communesExactes = (suggestions: readonly Entree[], text: string): Entree[] => {
	const lectures = lire(text);
	return suggestions.filter((entree) =>
		lectures.some((lecture) => rangDe(entree, lecture) <= RANG.exact)
	);
};
