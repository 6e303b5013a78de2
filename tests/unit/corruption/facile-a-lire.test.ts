import { expect, test } from 'vitest';
import { change, message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();
const FILE = 'data/facile-a-lire.yaml';
const FIRST_IDEA = 'parties › n° 1 › idees › n° 1';

/** What stands in its place, field, what is found, what is expected. */
type Case = [name: string, from: RegExp, to: string, string, string, string];

test.each<Case>([
	[
		'a pictogram that has no drawing, and the closest name',
		/^ {6}- pictogramme: .+$/m,
		'      - pictogramme: calendar-chek',
		`${FIRST_IDEA} › pictogramme`,
		'« calendar-chek »',
		'un nom de pictogramme de lucide.dev/icons ; vouliez-vous dire « calendar-check » ?',
	],
	[
		'a pictogram in French',
		/^ {6}- pictogramme: .+$/m,
		'      - pictogramme: Téléphone',
		`${FIRST_IDEA} › pictogramme`,
		'« Téléphone »',
		'un nom de pictogramme de lucide.dev/icons (exemple : « calendar-check »)',
	],
	[
		'a name that every object of the language carries',
		/^ {6}- pictogramme: .+$/m,
		'      - pictogramme: constructor',
		`${FIRST_IDEA} › pictogramme`,
		'« constructor »',
		'un nom de pictogramme de lucide.dev/icons',
	],
	[
		'a link that could run something',
		/^ {10}vers: .+$/m,
		'          vers: javascript:alert(1)',
		`${FIRST_IDEA} › lien › vers`,
		'« javascript:alert(1) »',
		'une page du site (« /lieux/ »), une adresse « https:// » ou un numéro (« tel:15 », « sms:114 »)',
	],
	[
		'a source that nothing carries',
		/^ {4}sources: \[[^,\]]+\]/m,
		'    sources: [inconnue-2025]',
		'parties › n° 1 › sources',
		'« inconnue-2025 »',
		'un identifiant qui existe dans data/sources.yaml',
	],
	[
		'a day to come',
		/^verifieLe: .+$/m,
		'verifieLe: 2099-01-01',
		'verifieLe',
		'« 2099-01-01 »',
		'une date qui n’est pas à venir : le site parle à la date du',
	],
])('%s', (_, from, to, field, found, expected) => {
	const at = change(copy, FILE, from, to);
	const [error = '', ...others] = copy.errors();
	expect(others).toEqual([]);
	expect(error).toContain(message({ ...at, field }, found, expected));
});

test('a line too long for one idea', () => {
	const long = `Ceci est ${'très '.repeat(14)}long.`;
	const at = change(copy, FILE, /(?<=^ {8}texte: \|-\n {10}).+$/m, long);
	expect(copy.errors()).toEqual([
		expect.stringContaining(
			'des lignes de 75 caractères au plus : une phrase courte par ligne'
		) as string,
	]);
	expect(copy.errors()[0]).toContain(`ligne ${at.line - 1}`);
});
