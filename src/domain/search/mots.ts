/** Letters that lower case and the loss of accents leave as they are. */
const LIGATURES: readonly (readonly [RegExp, string])[] = [
	[/œ/g, 'oe'],
	[/æ/g, 'ae'],
	[/[\u2018\u2019\u02BC\u2032]/g, "'"],
];

/** Lower case, no accent, no ligature, straight apostrophes. */
export const plier = (text: string): string =>
	LIGATURES.reduce(
		(folded, [letter, plain]) => folded.replace(letter, plain),
		text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
	);

/**
 * Words that stand in every text: they find nothing, weigh on the index and draw every answer to
 * the longest. « sans », « combien », « quand » and « où » tell questions apart, and stay but the
 * last, which without its accent is « ou ».
 */
const MOTS_VIDES = new Set(
	(
		'a ai as au aux avec avez avons c ca ce cela ces cet cette chez ci comme comment d dans de des ' +
		'donc dont du elle elles en es est et etait ete etre eu eux faut fut il ils j je l la le les leur leurs lui m ' +
		'ma mais me mes moi mon n ne ni nos notre nous on ont ou par pas peut peuvent peux plus pour qu ' +
		'quel quelle quelles quels que qui quoi s sa se ses si soit son sont suis sur t ta te tes toi ' +
		'ton tu un une vos votre vous y'
	).split(' ')
);

/** True for a folded word that finds nothing. */
export const estVide = (mot: string): boolean => MOTS_VIDES.has(mot);

/** Words that are read as another: abbreviations, and « paye », which the engine takes for « pays ». */
const EN_CLAIR = new Map([
	['st', 'saint'],
	['ste', 'sainte'],
	['paye', 'paie'],
	['payes', 'paie'],
	['payent', 'paie'],
]);

/** A plural that the engine does not take for one: « photos », « logos ». */
const PLURIEL = /(?<=\p{L}{3}o)s$/u;

const enClair = (mot: string): string => EN_CLAIR.get(mot) ?? mot.replace(PLURIEL, '');

/** « docteur Gers »: « médecin » is what pages say, and then tells less than the rest. */
const DOCTEUR = /^\s*docteurs?(?=\s)/i;

/** « G(S) », « médecin(s) ». */
const PARENTHESES = /(?<=\p{L})\((\p{L}{1,3})\)/gu;

/** « 1 000 » is one number, and is searched as one. */
const MILLIERS = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g;

/** Longest query that is searched, in words: each may be one more file to fetch. */
export const MOTS_AU_PLUS = 12;

/** Characters of a query that are looked at: two pages. */
const CARACTERES_AU_PLUS = 5000;

/** Words of a text, folded, in order, repeats included. */
export const motsPlies = (text: string): string[] =>
	plier(text.replace(MILLIERS, (number) => number.replace(/\D/g, '')))
		.replaceAll('€', ' euros ')
		.replace(PARENTHESES, '$1')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((mot) => mot !== '')
		.map(enClair);

/** Words of a query that tell something, folded, each once. */
const motsPleins = (query: string): string[] => [
	...new Set(
		motsPlies(query.slice(0, CARACTERES_AU_PLUS).replace(DOCTEUR, 'médecin')).filter(
			(mot) => !estVide(mot)
		)
	),
];

/**
 * Words of a query that are searched, in order. None for emoji, signs or words that every text
 * holds; of too many, the longest: they tell more than « aller » or « bien ».
 */
export function motsDeRequete(query: string): string[] {
	const mots = motsPleins(query);
	const kept = new Set(mots.toSorted((a, b) => b.length - a.length).slice(0, MOTS_AU_PLUS));
	return mots.filter((mot) => kept.has(mot));
}

/** True when words of a query are not searched, for want of room. */
export const estTropLongue = (query: string): boolean =>
	query.length > CARACTERES_AU_PLUS || motsPleins(query).length > MOTS_AU_PLUS;

/** Words of a title or of keywords for the engine: nothing is shown of them, only searched. */
export const motsPourIndex = (text: string): string =>
	motsPlies(text)
		.filter((mot) => !estVide(mot))
		.join(' ');

/** Stands for a word that is not indexed, so that the others keep their rank in the text. */
const RIEN = '.';

/** An elided article or pronoun: « l' », « qu' », « aujourd' » aside. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/;

/** What of one word, as written between two spaces, is worth finding. */
function motIndexe(mot: string): string {
	const plain = plier(mot).replace(/^[^\p{L}\p{N}€]+|[^\p{L}\p{N}€]+$/gu, '');
	if (plain === '€') return 'euro';
	const whole = plain.replace(ELISION, '');
	return whole === '' || estVide(whole) ? RIEN : enClair(whole);
}

/**
 * Copy of a text for the engine, which cuts words at the typewriter apostrophe only and takes œ
 * for a letter of its own: folded, without elisions nor empty words. It has as many words as the
 * text, each at the same rank, so that what is found there can be shown in the text itself.
 */
export const copiePourIndex = (text: string): string =>
	text
		.replace(MILLIERS, (number) => {
			const groups = number.split(/\D/);
			return [groups.join(''), ...groups.slice(1).map(() => RIEN)].join(' ');
		})
		.trim()
		.split(/\s+/)
		.map(motIndexe)
		.join(' ');
