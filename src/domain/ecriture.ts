/**
 * What a machine can check of the way a text is written (`docs/ecrire.md`). Texts come as typed,
 * without their citations: plain apostrophes, plain spaces.
 */

/** Longest accepted sentence, in words. */
export const MOTS_PAR_PHRASE = 40;

/**
 * A sentence ends with a full stop, a question or an exclamation mark before a capital, a digit
 * or a guillemet; an initial, a title or « art. » ends none.
 */
const FIN_DE_PHRASE =
	/(?<=[.!?…](?: »)?)(?<!(?:^|[\s'(])(?:\p{Lu}|Mme|Dr|Pr|St|art|cf|av|bd)\.)\s+(?=[\p{Lu}\p{N}«])/u;

/** Sentences of a paragraph, in order. */
export const phrasesDe = (paragraphe: string): string[] =>
	paragraphe.split(FIN_DE_PHRASE).filter((phrase) => phrase.trim() !== '');

/** Number of words, as one hears them: « l'Ordre » counts for two, « peut-être » for one. */
export const nombreDeMots = (phrase: string): number =>
	(phrase.match(/[\p{L}\p{N}%€]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).length;

/** Texts of links that say nothing to whom hears them one after the other. */
const LIEN_VAGUE =
	/^(?:(?:cliquez|cliquer|voir|lire|lisez) )?(?:ici|là|(?:ce|le) lien|cette (?:page|réponse))$|^(?:lire |voir )?la suite$|^(?:en savoir|voir|lire) plus$|^plus (?:de détails|d'infos?|d'informations?)$|^(?:voir|lien)$/u;

/** True for « ici », « lire la suite », « voir cette réponse ». */
export const estLienVague = (texte: string): boolean =>
	LIEN_VAGUE.test(
		texte
			.toLowerCase()
			.replaceAll('’', "'")
			.replace(/[^\p{L}']+/gu, ' ')
			.trim()
	);

/** Two capitals or more, digits allowed after the first; roman numerals are none. */
const SIGLE = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}])/gu;
const CHIFFRE_ROMAIN = /^[IVX]+$/;

/** True when the text says what the acronym stands for: « agence (ARS) » or « ARS (agence…) ». */
const estExplique = (texte: string, sigle: string): boolean =>
	texte.includes(`(${sigle})`) || texte.includes(`${sigle} (`);

/** The text without the known acronyms made of several words, such as « SESAM-Vitale ». */
const sansComposes = (texte: string, connus: ReadonlySet<string>): string =>
	[...connus]
		.filter((sigle) => /[ -]/.test(sigle))
		.reduce((reste, sigle) => reste.replaceAll(sigle, ''), texte);

/**
 * Acronyms that the text does not explain and that are not known, in order, each once.
 * @param connus acronyms of the glossary
 */
export const siglesInexpliques = (texte: string, connus: ReadonlySet<string>): string[] =>
	[...new Set(sansComposes(texte, connus).match(SIGLE) ?? [])].filter(
		(sigle) => !connus.has(sigle) && !CHIFFRE_ROMAIN.test(sigle) && !estExplique(texte, sigle)
	);
