import { distance } from 'fastest-levenshtein';
import { plier } from './mots.ts';
import type { MotDuSite } from './vocabulaire.ts';

/**
 * How a French word sounds, roughly: what people who know a word but not its spelling write the
 * same. « indemnitée » and « indemnité », « remboursements » and « remboursement » are alike.
 * @param cle a folded word
 */
export function squelette(cle: string): string {
	return cle
		.replace(/ph/g, 'f')
		.replace(/qu|ck|k/g, 'c')
		.replace(/y/g, 'i')
		.replace(/(?<!c|s)h/g, '')
		.replace(/eau|au/g, 'o')
		.replace(/em(?=[bp])|en|em|am(?=[bp])/g, 'an')
		.replace(/ai|ei/g, 'e')
		.replace(/(.)\1+/g, '$1')
		.replace(/(?<=.{3})(?:nt|[estxdz])+$/, '');
}

/** Slips allowed in a word: one in five letters, so none in an acronym. */
const ecartMax = (mot: string): number => Math.floor(mot.length / 5);

/** A word that common is meant even if one more letter is wrong. */
const TRES_COURANT = 6;

/** A common word is meant more often than a rare one; so much as a tenth of a slip by rank. */
const PAR_RANG = 0.1;

/** Words that sound alike count as less than one slip apart. */
const ecart = (mot: string, { cle }: MotDuSite): number =>
	Math.min(distance(mot, cle), distance(squelette(mot), squelette(cle)) + 0.5);

/** Forms of one word lead to the same results: one of them is enough. */
const sounds = (forme: string) => (other: string) =>
	squelette(plier(other)) === squelette(plier(forme));

/**
 * The nearest words of the site, best first, as they are written.
 * @param mot a folded word that the site does not have
 */
export function proches(mot: string, mots: readonly MotDuSite[], limite = 3): string[] {
	const most = ecartMax(mot);
	if (most === 0 || !/^\p{L}+$/u.test(mot)) return [];
	return mots
		.filter(({ cle }) => Math.abs(cle.length - mot.length) <= most + 1)
		.map((candidate) => ({ candidate, slips: ecart(mot, candidate) }))
		.filter(({ candidate, slips }) =>
			candidate.poids >= TRES_COURANT ? slips <= most + 0.5 : slips <= most
		)
		.map(({ candidate, slips }) => ({
			forme: candidate.forme,
			cout: slips - PAR_RANG * candidate.poids,
		}))
		.sort((a, b) => a.cout - b.cout)
		.map(({ forme }) => forme)
		.filter((forme, rank, formes) => rank === formes.findIndex(sounds(forme)))
		.slice(0, limite);
}
