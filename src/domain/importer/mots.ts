import { motsDe } from '../gazetteer/cle.ts';
import { nettoyer } from './nettoyer.ts';

/** Words that lists drop, add or mistake for one another. */
const ARTICLES = new Set(['l', 'le', 'la', 'les', 'd', 'de', 'du', 'des', 'au', 'aux', 'et']);

/** Abbreviations and small numbers, in the one form that keys are made of. */
const FOLDED = new Map([
	['sts', 'saints'],
	['stes', 'saintes'],
	['deux', '2'],
	['trois', '3'],
	['quatre', '4'],
	['cinq', '5'],
	['six', '6'],
	['sept', '7'],
	['huit', '8'],
]);

/**
 * Words of a name as lists print it: those of the site's own normaliser, with « & » and « s/ » in
 * full and small numbers in figures (« les Trois Provinces », « les 3 Provinces »).
 */
export function motsDuNom(nom: string): string[] {
	const full = nettoyer(nom)
		.replaceAll('&', ' et ')
		.replace(/(?<![\p{L}\d])s\/(?=\s?\p{L})/giu, 'sur ')
		.replace(/(?<![\p{L}\d])ss\/(?=\s?\p{L})/giu, 'sous ');
	return motsDe(full).map((mot) => FOLDED.get(mot) ?? mot);
}

/** Words in one piece, articles left out: hyphens, spaces and articles make no difference. */
export const cleDeMots = (mots: readonly string[]): string =>
	mots.filter((mot) => !ARTICLES.has(mot)).join('');

/**
 * Keys by which an official name is found: that of its words, and those where each elided article
 * sticks to the next word, as when the apostrophe is missing (« Pays de lAigle »).
 */
export function clesDeMots(mots: readonly string[]): string[] {
	const at = mots.findIndex(
		(mot, rank) => (mot === 'l' || mot === 'd') && rank < mots.length - 1
	);
	if (at < 0) return [cleDeMots(mots)];
	const before = cleDeMots(mots.slice(0, at));
	const glued = `${mots[at] ?? ''}${mots[at + 1] ?? ''}`;
	const apart = clesDeMots(mots.slice(at + 1)).map((key) => before + key);
	const together = clesDeMots(mots.slice(at + 2)).map((key) => before + glued + key);
	return [...new Set([...apart, ...together])];
}
