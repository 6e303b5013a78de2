import fc from 'fast-check';

/** Characters that a place name, or somebody who types one, may use. */
const CHARACTERS = [..."aàâbcçdeéèêfghiïjklmnoôœpqrstuûüvwxyÿzæÉÎŒLS '’ʼ-–.,()0123456789\u00A0\t"];

/** Words that the normaliser treats by themselves. */
const WORDS = [
	'st',
	'Ste',
	'SAINT',
	'l’',
	"d'",
	'le ',
	'La-',
	'les ',
	'aux ',
	' de la ',
	'constructor',
];

/** Texts that look like what people type, and some that do not. */
export const typedText = fc.oneof(
	fc.string({ unit: fc.constantFrom(...CHARACTERS, ...WORDS), maxLength: 12 }),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);

/** Words of a place name, without the abbreviated ones. */
export const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 });
