import { z } from 'zod';

/**
 * Building blocks shared by every schema.
 *
 * The YAML reader hands every scalar over as the text the editor typed (so that `01234` keeps
 * its zero and `2025` stays what it is); these fields check that text and convert it. Each
 * error message is in French and says what is expected: it is shown as it stands to the editor.
 *
 * `.meta()` adds what the editor's own YAML checks need to know (`json-schema.ts`): to them a
 * plain `43234` is a number, where our reader sees text.
 */

/**
 * Control, zero-width, direction-changing and private characters (often pasted unseen), and halves
 * of a pair: none belongs to a text that people read and search. Line breaks do.
 */
export const INVISIBLE_CHARACTER = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/**
 * A bounded text, shown as text wherever it goes (never interpreted as HTML).
 * @param max longest accepted length, in characters
 */
export const texte = (max: number) =>
	z
		.string({ error: 'un texte' })
		.regex(/\S/, { error: 'un texte qui ne soit pas vide' })
		.max(max, { error: `un texte de ${max} caractères au plus` })
		.refine((value) => !INVISIBLE_CHARACTER.test(value), {
			error: 'un texte sans tabulation ni caractère invisible',
		})
		.meta({ type: ['string', 'number'] });

/** Text that matches `pattern`; `attendu` says in French what would be right, with an example. */
export const format = (pattern: RegExp, attendu: string) =>
	z.string({ error: attendu }).regex(pattern, { error: attendu });

/** Identifier and slug of a record: it is part of the page's address, frozen once published. */
export const identifiant = format(
	/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
	'un identifiant en minuscules sans accent, mots séparés par des tirets (exemple : « gourin »)'
).max(90, { error: 'un identifiant de 90 caractères au plus' });

/**
 * INSEE code of a commune: five characters, `2A…`/`2B…` in Corsica. Existence is a separate rule,
 * which also recognises a code of four digits as one that lost its leading zero in a spreadsheet.
 */
export const codeInsee = format(
	/^(?:\d{4,5}|2[AB]\d{3})$/,
	'un code INSEE de cinq caractères (exemple : « 43234 » ou « 2B143 »)'
).meta({ type: ['string', 'integer'], minimum: 1000, maximum: 99_999 });

/** French postcode, five digits; a separate rule checks the commune's own and a lost leading zero. */
export const codePostal = format(
	/^\d{4,5}$/,
	'un code postal de cinq chiffres (exemple : « 43170 »)'
).meta({ type: ['string', 'integer'], minimum: 1000, maximum: 99_999 });

/** SIREN of an EPCI, nine digits. Existence is a separate rule. */
export const siren = format(/^\d{9}$/, 'un numéro SIREN de neuf chiffres').meta({
	type: ['string', 'integer'],
	minimum: 100_000_000,
	maximum: 999_999_999,
});

/** INSEE code of a département (`01`, `2B`, `974`). */
export const codeDepartement = format(
	/^(?:\d{2}|2[AB]|97[1-8])$/,
	'un code de département (exemple : « 07 », « 2B » ou « 974 »)'
).meta({ type: ['string', 'integer'] });

/** INSEE code of a région, two digits. */
export const codeRegion = format(
	/^\d{2}$/,
	'un code INSEE de région à deux chiffres (exemple : « 84 »)'
).meta({ type: ['string', 'integer'] });

/** Whole number, zero or more. */
export const entier = format(/^\d{1,9}$/, 'un nombre entier, sans espace (exemple : « 151 »)')
	.transform(Number)
	.meta({ type: ['string', 'integer'] });

/** Decimal number with a point, zero or more. */
export const nombre = format(
	/^\d{1,9}(?:\.\d{1,6})?$/,
	'un nombre, avec un point pour les décimales (exemple : « 25.20 »)'
)
	.transform(Number)
	.meta({ type: ['string', 'number'] });

/** Yes or no, as an editor writes it. */
export const ouiNon = z
	.enum(['oui', 'non'], { error: '« oui » ou « non »' })
	.transform((value) => value === 'oui');

const existsInCalendar = (year: number, month: number, day: number) => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** True for a calendar day written `YYYY-MM-DD` that exists. */
const isDay = (value: string) => {
	const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
	return existsInCalendar(year, month, day);
};

const JOUR = /^\d{4}-\d{2}-\d{2}$/;
const MOIS = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
const ANNEE = /^(?:19|20)\d{2}$/;

/** A day, `YYYY-MM-DD`. */
export const jour = format(JOUR, 'un jour au format AAAA-MM-JJ (exemple : « 2025-10-20 »)').refine(
	isDay,
	{ error: 'un jour qui existe au calendrier' }
);

/**
 * A date whose precision is part of the information: a day, a month, a year, or `inconnue`.
 * The precision is read from the form, so it can never disagree with the value.
 */
export const dateSouple = z
	.string({
		error: 'une date : « 2025-10-20 », « 2025-10 », « 2025 » ou « inconnue »',
	})
	.refine(
		(value) =>
			value === 'inconnue' || ANNEE.test(value) || MOIS.test(value) || JOUR.test(value),
		{ error: 'une date : « 2025-10-20 », « 2025-10 », « 2025 » ou « inconnue »' }
	)
	.refine((value) => !JOUR.test(value) || isDay(value), {
		error: 'un jour qui existe au calendrier',
	})
	.meta({
		type: ['string', 'integer'],
		pattern: String.raw`^(?:inconnue|\d{4}(?:-\d{2}(?:-\d{2})?)?)$`,
		minimum: 1900,
		maximum: 2099,
	});

/** Telephone number as printed in France: ten digits in pairs, or a short number. */
export const telephone = format(
	/^(?:0[1-9](?: \d{2}){4}|\d{2,4}|3\d{3}|1\d{2} \d{3})$/,
	'un numéro de téléphone, chiffres par paires (exemple : « 05 32 46 00 20 »)'
).meta({ type: ['string', 'integer'] });

/** Absolute web address. Anything that is not http or https is refused. */
export const adresseWeb = z
	.string({ error: 'une adresse web complète (exemple : « https://www.sante.fr/… »)' })
	.max(400, { error: 'une adresse web de 400 caractères au plus' })
	.refine((value) => /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value), {
		error: 'une adresse web qui commence par « https:// » ou « http:// »',
	})
	.meta({ format: 'uri', pattern: '^https?://' });

/** Electronic mail address. */
export const courriel = format(
	/^[^\s@<>"]+@[^\s@<>"]+\.[A-Za-z]{2,}$/,
	'une adresse électronique (exemple : « contact@exemple.fr »)'
);

/** Ids of the sources a record rests on: never empty, no repeat. */
export const sources = z
	.array(identifiant, { error: 'la liste des identifiants de sources (data/sources.yaml)' })
	.min(1, { error: 'au moins une source : sans source, rien ne se publie' })
	.refine((ids) => new Set(ids).size === ids.length, {
		error: 'chaque source une seule fois',
	})
	.describe('Identifiants des documents (data/sources.yaml) sur lesquels la fiche repose.');

/** Audiences a page or question is written for. */
export const PUBLICS = ['patients', 'medecins', 'elus', 'presse'] as const;
export type Public = (typeof PUBLICS)[number];

/** Audiences of a text, at least one. */
export const publics = z
	.array(z.enum(PUBLICS), { error: `une liste parmi : ${PUBLICS.join(', ')}` })
	.min(1, { error: `au moins un public parmi : ${PUBLICS.join(', ')}` })
	.describe('À qui le texte s’adresse : patients, medecins, elus, presse.');

/** Words that readers type instead of the official term. Never shown: the search alone reads them. */
export const motsCles = z
	.array(texte(60), { error: 'une liste de mots (exemple : « [carte verte, sécu] »)' })
	.max(20, { error: '20 mots ou expressions au plus' })
	.refine((mots) => new Set(mots).size === mots.length, {
		error: 'chaque mot une seule fois',
	})
	.optional()
	.describe('Mots que l’on emploie à la place du terme officiel, pour la recherche.');
