import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fieldName,
	formatProblem,
	formatReport,
	type Problem,
	quote,
} from '../../../src/loaders/problems.ts';

const error: Problem = {
	severity: 'erreur',
	file: 'data/zones.yaml',
	line: 12,
	record: 'oriente',
	field: 'siren',
	found: '« 123 »',
	expected: 'un numéro SIREN de neuf chiffres',
};
const warning: Problem = { severity: 'avertissement', file: 'data/lieux', expected: 'revérifier' };

describe('quote', () => {
	test.each<[unknown, string]>([
		['Gourin', '« Gourin »'],
		[undefined, 'rien'],
		['', 'un texte vide'],
		[[], 'une liste vide'],
		[['a', 'b'], '« a, b »'],
		[{ nom: 'a', sources: ['b', null] }, '« nom: a, sources: b, null »'],
		['deux\n  lignes', '« deux lignes »'],
		['\u001B[31mrouge\u202E', '« \uFFFD[31mrouge\uFFFD »'],
		['a'.repeat(81), `« ${'a'.repeat(80)}… » (81 caractères)`],
	])('of %j', (value, expected) => {
		expect(quote(value)).toBe(expected);
	});

	test('is one short line that a terminal shows as it is', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const text = quote(value);
				expect(text.length).toBeLessThan(220);
				expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
			})
		);
	});
});

describe('fieldName', () => {
	test.each<[PropertyKey[], string | undefined]>([
		[[], undefined],
		[['siren'], 'siren'],
		[['rendezVous', 'url'], 'rendezVous › url'],
		[['mesures', 0, 'date'], 'mesures › n° 1 › date'],
	])('of %j', (path, expected) => {
		expect(fieldName(path)).toBe(expected);
	});
});

describe('formatProblem', () => {
	test('says where, what is found and what is expected', () => {
		expect(formatProblem(error)).toBe(
			'✖ data/zones.yaml, ligne 12, fiche « oriente », champ « siren »\n' +
				'    trouvé  : « 123 »\n' +
				'    attendu : un numéro SIREN de neuf chiffres'
		);
	});

	test('says what to do of a warning', () => {
		expect(formatProblem(warning)).toBe('⚠ data/lieux\n    à faire : revérifier');
	});
});

describe('formatReport', () => {
	test('puts errors last and counts them', () => {
		const lines = formatReport([error, warning, error]).split('\n');
		expect(lines[0]).toBe('⚠ data/lieux');
		expect(lines.at(-1)).toMatch(/^2 erreurs : rien n’est publié/);
	});

	test('says that data with warnings only is valid', () => {
		expect(formatReport([warning])).toMatch(/Données valables, 1 avertissement\.$/);
		expect(formatReport([])).toBe('Données valables.');
	});
});
