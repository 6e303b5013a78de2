import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../../src/domain/open-data/csv.ts';
import { parseCsv } from '../../../site/lib/csv.ts';

const FORMULA = /^[=+\-@\t\r]/;

describe('toCsv', () => {
	test('writes a header row, commas, and ends each row with CRLF', () => {
		expect(toCsv(['id', 'nom'], [{ id: 'a', nom: 'Le Bourg' }])).toBe(
			'"id","nom"\r\n"a","Le Bourg"\r\n'
		);
	});

	test('keeps the header when there is no record', () => {
		expect(toCsv(['id', 'nom'], [])).toBe('"id","nom"\r\n');
	});

	test.each([
		['an unknown value', null, ''],
		['a number below zero', -1.5, '-1.5'],
		['a list', ['a', 'b'], '"a | b"'],
		['an empty list', [], '""'],
		['what is true', true, '"vrai"'],
		['what is false', false, '"faux"'],
		['values with what they count', [{ valeur: '5', libelle: 'lieux' }], '"5 : lieux"'],
		['a couple that starts like a formula', [{ valeur: '=1', libelle: 'x' }], '"\'=1 : x"'],
		['a code that starts with a zero', '04100', '"04100"'],
		['a telephone number', '05 32 46 00 20', '"05 32 46 00 20"'],
		['a comma', 'rue, ville', '"rue, ville"'],
		['a quotation mark', 'dit "oui"', '"dit ""oui"""'],
		['a lone line feed', 'a\nb', '"a\nb"'],
		['a lone carriage return', 'a\rb', '"a\rb"'],
		['an equals sign', '=1+1', '"\'=1+1"'],
		['a plus sign', '+33 1', '"\'+33 1"'],
		['a hyphen', '-2+3', '"\'-2+3"'],
		['an at sign', '@SUM(A1)', '"\'@SUM(A1)"'],
		['a tab', '\t=1', '"\'\t=1"'],
		['a list that starts like a formula', ['=a', 'b'], '"\'=a | b"'],
	])('writes %s', (_, value, cell) => {
		expect(toCsv(['x', 'y'], [{ x: 'a', y: value }])).toBe(`"x","y"\r\n"a",${cell}\r\n`);
	});

	test('reads back as it was, but for the apostrophe that holds a formula back', () => {
		const text = fc.string({ unit: fc.constantFrom(...'aé"\',;=+-@\t\r\n |') });
		fc.assert(
			fc.property(fc.array(fc.record({ x: text, y: text }), { minLength: 1 }), (records) => {
				const [header, ...rows] = parseCsv(toCsv(['x', 'y'], records));
				expect(header).toEqual(['x', 'y']);
				const held = (value: string) => (FORMULA.test(value) ? `'${value}` : value);
				expect(rows).toEqual(records.map(({ x, y }) => [held(x), held(y)]));
			})
		);
	});

	test('lets no text start a formula', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const cell = parseCsv(toCsv(['x', 'y'], [{ x: text, y: 'a' }]))[1]?.[0];
				expect(cell).not.toMatch(FORMULA);
			})
		);
	});
});
