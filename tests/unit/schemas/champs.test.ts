import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
	codeDepartement,
	codeInsee,
	codePostal,
	codeRegion,
	entier,
	identifiant,
	motsCles,
	nombre,
	ouiNon,
	publics,
	siren,
	sources,
	texte,
} from '../../../src/schemas/champs.ts';

const accepts = (field: z.ZodType, value: unknown) => field.safeParse(value).success;

/** What the editor is told first. */
const told = (field: z.ZodType, value: unknown) => field.safeParse(value).error?.issues[0]?.message;

describe.each<[string, z.ZodType, string[], string[]]>([
	[
		'identifiant',
		identifiant,
		['gourin', '1er-mai', 'a'],
		['Gourin', 'é', 'a--b', '-a', 'a b', ''],
	],
	['codeInsee', codeInsee, ['01234', '2A004', '97101', '1234'], ['2C001', '123', '123456', 'x']],
	['codePostal', codePostal, ['01000', '1000'], ['100', '1000O', '75 001']],
	['siren', siren, ['200071082'], ['20007108', '2000710821', '200 071 082']],
	['codeDepartement', codeDepartement, ['01', '2A', '974'], ['1', '20A', '979', '2C']],
	['codeRegion', codeRegion, ['84', '01'], ['8', '841', 'AR']],
	['entier', entier, ['0', '151'], ['-1', '1.5', '1 000', '1e3', '', '9999999999']],
	['nombre', nombre, ['25.20', '0'], ['25,20', '-1', '.5', '1.', '1e9']],
	['ouiNon', ouiNon, ['oui', 'non'], ['yes', 'true', 'Oui', '']],
])('%s', (_, field, right, wrong) => {
	test.each(right)('accepts « %s »', (value) => {
		expect(accepts(field, value)).toBe(true);
	});

	test.each(wrong)('refuses « %s » and says in French what is expected', (value) => {
		expect(told(field, value)).toMatch(/^(?:un|une|«|de|la|Invalid option)/);
	});

	test('refuses what is not a text', () => {
		for (const value of [undefined, null, 12, [], {}])
			expect(accepts(field, value)).toBe(false);
	});
});

describe('conversions', () => {
	test('turn numbers and « oui » into what they say', () => {
		expect(entier.parse('0151')).toBe(151);
		expect(nombre.parse('25.20')).toBe(25.2);
		expect([ouiNon.parse('oui'), ouiNon.parse('non')]).toEqual([true, false]);
	});

	test('keep every whole number', () => {
		fc.assert(
			fc.property(fc.nat({ max: 999_999_999 }), (number) => {
				expect(entier.parse(String(number))).toBe(number);
			})
		);
	});
});

describe('texte', () => {
	test.each(['<script>alert(1)</script>', '{{x}}', '${x}', 'deux\nlignes', 'Œuvre « é » ’ €'])(
		'accepts « %s » as text',
		(value) => {
			expect(texte(60).parse(value)).toBe(value);
		}
	);

	test.each(['', ' ', '\n', '\u00A0'])('refuses a blank text (%j)', (value) => {
		expect(told(texte(60), value)).toBe('un texte qui ne soit pas vide');
	});

	test.each(['\t', '\u0000', '\u001B[31m', '\u200B', '\u202E', '\uFEFF', '\uD800', '\u00AD'])(
		'refuses a character that nobody sees (%j)',
		(character) => {
			expect(told(texte(60), `avant${character}après`)).toBe(
				'un texte sans tabulation ni caractère invisible'
			);
		}
	);

	test('is bounded', () => {
		expect(accepts(texte(5), 'abcde')).toBe(true);
		expect(told(texte(5), 'abcdef')).toBe('un texte de 5 caractères au plus');
	});
});

describe('sources', () => {
	test('are never empty, never repeated', () => {
		expect(accepts(sources, ['a', 'b'])).toBe(true);
		expect(told(sources, [])).toBe('au moins une source : sans source, rien ne se publie');
		expect(told(sources, ['a', 'a'])).toBe('chaque source une seule fois');
		expect(told(sources, undefined)).toMatch(/^la liste des identifiants de sources/);
	});
});

describe('publics', () => {
	test('are at least one of the four', () => {
		expect(accepts(publics, ['patients', 'elus'])).toBe(true);
		expect(told(publics, [])).toMatch(/^au moins un public parmi/);
		expect(accepts(publics, ['maires'])).toBe(false);
	});
});

describe('motsCles', () => {
	test('may be left out', () => {
		expect(accepts(motsCles, undefined)).toBe(true);
		expect(motsCles.parse(['carte verte', '2,5 millions'])).toEqual([
			'carte verte',
			'2,5 millions',
		]);
	});

	test('are a short list of short texts, each once', () => {
		const twenty = Array.from({ length: 20 }, (_, rank) => `mot ${rank}`);
		expect(accepts(motsCles, twenty)).toBe(true);
		expect(told(motsCles, [...twenty, 'de trop'])).toBe('20 mots ou expressions au plus');
		expect(told(motsCles, ['x'.repeat(61)])).toBe('un texte de 60 caractères au plus');
		expect(told(motsCles, ['sécu', 'sécu'])).toBe('chaque mot une seule fois');
		expect(told(motsCles, 'sécu')).toMatch(/^une liste de mots/);
	});
});
