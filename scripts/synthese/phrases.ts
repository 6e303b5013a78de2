import type { Hasard } from './hasard.ts';

const WORD = /(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}’'-])/gu;

/**
 * Sentences without meaning, made of the words of some texts as often as they occur there, so that
 * an index of them grows as one of real texts does. Each begins with « Essai ».
 */
export function phrasesDe(textes: readonly string[], hasard: Hasard) {
	const mots = textes.flatMap((texte) => texte.match(WORD) ?? []);
	const phrase = (longueur = 12): string =>
		`Essai ${Array.from({ length: longueur }, () => hasard.parmi(mots)).join(' ')}.`;
	const paragraphe = (phrases: number): string =>
		Array.from({ length: phrases }, () => phrase()).join(' ');
	return { phrase, paragraphe };
}

export type Phrases = ReturnType<typeof phrasesDe>;
