import fc from 'fast-check';

/** What happens to a name between a ministry's table and an editor's clipboard. */
export const DAMAGES: Readonly<Record<string, (name: string) => string>> = {
	intact: (name) => name,
	capitals: (name) => name.toUpperCase(),
	'lower case': (name) => name.toLowerCase(),
	'no accent': (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
	'decomposed accents': (name) => name.normalize('NFD'),
	'no apostrophe': (name) => name.replaceAll(/['’]/g, ''),
	'apostrophe become a space': (name) => name.replaceAll(/['’]/g, ' '),
	'typographic apostrophe': (name) => name.replaceAll("'", '’'),
	'spaces for hyphens': (name) => name.replaceAll('-', ' '),
	'hyphens for spaces': (name) => name.replaceAll(/ (?=\p{L})/gu, '-'),
	'Word hyphens': (name) => name.replaceAll('-', '\u2011'),
	'no-break spaces': (name) => name.replaceAll(' ', '\u00A0'),
	'doubled spaces': (name) => name.replaceAll(' ', '  '),
	'saint abbreviated': (name) => name.replace(/\bSaint(e?)\b/g, 'St$1'),
	'ampersand for et': (name) => name.replaceAll(' et ', ' & '),
	'Word quotes': (name) => `« ${name} »`,
	'straight quotes': (name) => `"${name.replaceAll('"', '')}"`,
};

/** One damage, or two one after the other. */
export const damage = fc
	.array(fc.constantFrom(...Object.entries(DAMAGES)), { minLength: 1, maxLength: 2 })
	.map((chosen) => (name: string) => chosen.reduce((text, [, harm]) => harm(text), name));

/** The legal form as it is written elsewhere, or not written at all. */
export const legalForm = fc.constantFrom(
	(name: string) => name,
	(name: string) =>
		name
			.replace(/^CC /, 'Communauté de communes ')
			.replace(/^CA /, "Communauté d'agglomération ")
			.replace(/^CU /, 'Communauté urbaine '),
	(name: string) => name.replace(/^CC /, 'C.C. ').replace(/^CA /, 'C.A. '),
	(name: string) => name.replace(/^CC /, 'CDC '),
	(name: string) => name.replace(/^CC (.*)$/, '$1 (CC)'),
	(name: string) => name.replace(/^(?:CC|CA|CU) (?:(?:du|des|de la|de l'|de) )?/, '')
);

/** Initials of a name, as its acronym has them. */
const initials = (name: string): string =>
	name
		.split(/[^\p{L}\d]+/u)
		.map((word) => word.charAt(0).toUpperCase())
		.join('')
		.slice(0, 8);

/** What a printed page puts around a name, or how it writes it, under its département's heading. */
export const PRINTED: Readonly<
	Record<string, (name: string, seat: { code: string; nom: string }) => string>
> = {
	'call of a note': (name) => `${name} (1)`,
	'two-digit call of a note': (name) => `${name} (12)`,
	'call in square brackets': (name) => `${name} [1]`,
	'call above the line': (name) => `${name}²`,
	asterisk: (name) => `${name}*`,
	'number and dash': (name) => `12 - ${name}`,
	'one digit and dash': (name) => `4 - ${name}`,
	'number and dot': (name) => `12. ${name}`,
	'leaders and page': (name) => `${name} ..... 12`,
	'spaced leaders': (name) => `${name} . . . . . 12`,
	'leaders of one sign': (name) => `${name} ……… 12`,
	'bullet of Word': (name) => `o ${name}`,
	'bullet of Word and tab': (name) => `o\t${name}`,
	acronym: (name) => `${name} (${initials(name)})`,
	'its département before': (name, { nom }) => `${nom} - ${name}`,
	'its code before': (name, { code }) => `${code} - ${name}`,
	'its code after': (name, { code }) => `${name} (${code})`,
	'form abbreviated': (name) =>
		name.replace(/^CC /, 'Cté de communes ').replace(/^CA /, "Cté d'agglo "),
	'form cut short': (name) => name.replace(/^CC /, 'Comm. de communes '),
	'ligatures of a PDF': (name) =>
		name.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
};
