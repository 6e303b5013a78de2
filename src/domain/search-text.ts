/**
 * What the search engine cannot fold by itself. It cuts words at the typewriter apostrophe only,
 * so that « l’accueil » would be one word that nobody types; and it takes œ for a letter of its
 * own, so that « noeux » would not find « Nœux ». Accents and case it folds.
 */
const FOLDED: Readonly<Record<string, string>> = {
	'\u2019': "'", // typographic apostrophe
	'\u2018': "'",
	'\u02BC': "'",
	œ: 'oe',
	Œ: 'Oe',
	æ: 'ae',
	Æ: 'Ae',
	'\u00A0': ' ', // no-break space
	'\u202F': ' ', // narrow no-break space
};

const TO_FOLD = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/**
 * Text as the search index holds it. Apply it to what is indexed and to what is searched alike.
 * @param text any text without markup
 * @returns the same text with straight apostrophes, `oe`, `ae` and plain spaces
 */
export function normaliserPourRecherche(text: string): string {
	return text.replace(TO_FOLD, (character) => FOLDED[character] ?? character);
}

/** Words that stand in every page: they find nothing and each may cost a slice of the index. */
const MOTS_VIDES = new Set(
	(
		'a à au aux avec ce ces cet cette comment dans de des du elle en est et il ils je la le les ma ' +
		'mes mon ne nos notre nous on ou où par pas pour qu que quel quelle quels quelles qui quoi sa se ' +
		'ses son sont sur un une vos votre vous y d l c j m n s t'
	).split(' ')
);

/**
 * A query without the words that every page holds; the whole query when nothing else is left.
 * « qui paie le médecin » gives « paie médecin ».
 */
export function sansMotsVides(query: string): string {
	const words = query.split(/[\s']+/).filter((word) => word !== '');
	const kept = words.filter((word) => !MOTS_VIDES.has(word.toLowerCase()));
	return (kept.length > 0 ? kept : words).join(' ');
}
