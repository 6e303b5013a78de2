import { coller, motsDe, sansArticle } from './cle.ts';

/** One way to understand what somebody typed. */
export interface Lecture {
	/** The name as typed, articles included, without spaces: tells « Le Luc » from « Luc ». */
	complete: string;
	/** Its key, words one space apart; empty for a number alone. */
	cle: string;
	/** The same without spaces. */
	collee: string;
	/** Postcode or its beginning, or département; empty for a name alone. */
	nombre: string;
}

const POSTCODE = /^\d+$/;
const NUMBER = /^(?:\d{2,5}|2[ab])$/;

function lectureOf(mots: readonly string[], nombre: string): Lecture {
	const cle = sansArticle(mots).join(' ');
	return { complete: coller(mots.join(' ')), cle, collee: coller(cle), nombre };
}

/** A name with the number before or after it, the two apart. */
function splitNumber(mots: readonly string[]): Lecture | undefined {
	const [first = ''] = mots;
	const last = mots.at(-1) ?? '';
	if (mots.length < 2) return undefined;
	if (NUMBER.test(last)) return lectureOf(mots.slice(0, -1), last);
	return NUMBER.test(first) ? lectureOf(mots.slice(1), first) : undefined;
}

/** « 3ème », « 3 eme », « 1ère », as people type the number of an arrondissement. */
const ORDINAL = /(?<=\d)\s?(?:i?[eè]me|[eè]re|nde?)\b/gi;

/** Ordinals as names write them: « 1er », « 3e ». */
const ordinals = (text: string): string =>
	text.replace(ORDINAL, (_, at: number) => (/(?<!\d)1$/.test(text.slice(0, at)) ? 'er' : 'e'));

/**
 * The ways to understand a text, the likeliest to name a file last: a postcode or its beginning
 * (« 43170 », « 431 », « 43 170 »), a name, a name with a postcode or a département
 * (« Sainte-Colombe 46120 »). That last one may also be a name as it stands (« Paris 12 »).
 */
export function lire(text: string): Lecture[] {
	const mots = motsDe(ordinals(text));
	const split = splitNumber(mots);
	const together = mots.join('');
	if (together === '') return [];
	if (POSTCODE.test(together)) return [{ complete: '', cle: '', collee: '', nombre: together }];
	return [lectureOf(mots, ''), ...(split ? [split] : [])];
}

/** The name alone, if there is one. */
export const sansNombre = (lecture: Lecture): Lecture =>
	lecture.cle === '' ? lecture : { ...lecture, nombre: '' };
