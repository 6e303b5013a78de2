import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../../src/loaders/yaml.ts';

function valueOf(text: string): unknown {
	const parsed = parseYaml(text, 'data/zones.yaml');
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.yaml.value;
}

function lineOf(text: string, path: PropertyKey[], firstLine?: number): number {
	const parsed = parseYaml(text, 'data/zones.yaml', firstLine);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.yaml.lineOf(path);
}

describe('parseYaml', () => {
	test.each(['01234', '2025-10-20', 'oui', 'true', 'null', '~', '1e3', '0x1F', '2B143', '1_000'])(
		'keeps %s as typed',
		(text) => {
			expect(valueOf(`- ${text}`)).toEqual([text]);
		}
	);

	test('keeps every text as text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(valueOf(stringify({ note: `a${text}` }))).toEqual({ note: `a${text}` });
			})
		);
	});

	test('keeps digits as digits', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^\d{1,12}$/), (digits) => {
				expect(valueOf(`commune: ${digits}`)).toEqual({ commune: digits });
			})
		);
	});

	test('takes a field left empty for no field, an empty text for a text', () => {
		expect(valueOf('note:\nnom: ""\n')).toEqual({ nom: '' });
		expect(valueOf('- a\n-\n')).toEqual(['a', undefined]);
	});

	test('finds nothing in a file of comments', () => {
		expect(valueOf('# rien\n')).toBeUndefined();
		expect(lineOf('# rien\n', ['x'])).toBe(1);
	});

	test('keeps a field whatever its name', () => {
		const value = valueOf('__proto__: a\nconstructor: b\n') as object;
		expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
		expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
	});
});

describe('lineOf', () => {
	const text = '# tête\n- id: a\n  mesures:\n    - valeur: b\n      date: c\n- id: d\n';

	test.each<[PropertyKey[], number]>([
		[[], 2],
		[[0], 2],
		[[0, 'id'], 2],
		[[0, 'mesures'], 3],
		[[0, 'mesures', 0, 'date'], 5],
		[[0, 'mesures', 0, 'note'], 4],
		[[0, 'mesures', 7], 3],
		[[0, 'id', 'x'], 2],
		[[1, 'nom'], 6],
	])('of %j is line %i, or that of its closest parent', (path, line) => {
		expect(lineOf(text, path)).toBe(line);
	});

	test('counts from the line on which the text starts', () => {
		expect(lineOf('a: b\nc: d\n', ['c'], 2)).toBe(3);
	});
});
