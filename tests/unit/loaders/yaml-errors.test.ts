import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/loaders/yaml.ts';

/** Line and explanation of each problem. */
function told(text: string, firstLine?: number): [number | undefined, string][] {
	const parsed = parseYaml(text, 'data/zones.yaml', firstLine);
	return 'problems' in parsed ? parsed.problems.map((one) => [one.line, one.expected]) : [];
}

const UNCLOSED = /^un guillemet, un crochet ou une accolade qui ferme/;
const INDENT = /^un retrait régulier/;
const QUOTES = /^un texte entre guillemets droits/;

describe('yamlProblems', () => {
	test.each<[string, string, number, RegExp]>([
		['a tab', '- id: a\n\tnom: b\n', 2, /tabulation/],
		['a tab after spaces', '- id: a\n  \tnom: b\n', 2, /tabulation/],
		['a field written twice', '- id: a\n  nom: b\n  nom: c\n', 3, /une seule fois/],
		['a « : » in a text', '- nom: Brennilis : le bourg\n', 1, QUOTES],
		['a reserved sign', '- nom: @ars\n', 1, QUOTES],
		['an alias', '- nom: *ars\n', 1, QUOTES],
		['an alias alone', '- nom: * ars\n', 1, QUOTES],
		['an anchor', '- id: a\n  nom: &ars Gourin\n', 2, QUOTES],
		['an alias as a field', '*a : b\n', 1, QUOTES],
		['a tag', '- nom: !ars Gourin\n', 1, QUOTES],
		['a known tag', '- nom: !!str Gourin\n', 1, QUOTES],
		['a complex field', '? [a, b]\n: c\n', 1, QUOTES],
		['a quote never closed', '- id: a\n  nom: "Gourin\n  note: b\n- id: c\n', 2, UNCLOSED],
		['a bracket never closed', '- id: a\n  sources: [b, c\n  note: d\n', 2, UNCLOSED],
		['a brace never closed', '- {id: a\n', 1, UNCLOSED],
		['a quote closed too soon', '- nom: "Gourin" centre\n', 1, /ferme trop tôt/],
		['an apostrophe that closes', "- nom: 'L'accueil'\n", 1, /ferme trop tôt/],
		['too small an indent', '- id: a\n nom: b\n', 2, INDENT],
		['a line under a text', '- a\n b: c\n', 1, INDENT],
		['a field without colon', '- id: a\n  nom\n', 2, /deux-points manquent/],
		['a list on the line', '- a: - b\n', 1, /^une liste à la ligne/],
		['a text on the line of « > »', '- note: > b\n', 1, /^le texte à la ligne/],
		['a backslash', '- nom: "a\\qb"\n', 1, /barre oblique inverse/],
		['two documents', 'a: b\n---\nc: d\n', 2, /une seule liste/],
		['what is not understood', '- a: ]\n', 1, /n’est pas comprise$/],
		['too many levels', '['.repeat(5000), 1, /emboîtés/],
	])('explains %s', (_, text, line, expected) => {
		expect(told(text)).toEqual([[line, expect.stringMatching(expected)]]);
	});

	test('tells several lines at once, in order, each once', () => {
		const text = '- id: a\n  nom: @b\n- id: c\n  id: d\n- nom: e : f\n';
		expect(told(text).map(([line]) => line)).toEqual([2, 4, 5]);
	});

	test('counts from the line on which the text starts', () => {
		expect(told('a: b\na: c\n', 2)).toEqual([[3, expect.any(String)]]);
		expect(told('a: b\nc: *d\n', 2)).toEqual([[3, expect.any(String)]]);
	});

	test('says nothing of a tab inside a text that is valid', () => {
		expect(told('note: |\n  a\n  \tb\n')).toEqual([]);
	});

	test('shows the line', () => {
		const parsed = parseYaml('- id: a\n\tnom: b\n', 'data/zones.yaml');
		expect(parsed).toMatchObject({
			problems: [{ file: 'data/zones.yaml', found: '« nom: b »' }],
		});
	});

	test('never throws, never speaks English, never points outside the file', () => {
		const signs = fc.constantFrom(
			...'-:[]{}"\'&*!|>?%@#,\n\t é0',
			'  ',
			'- ',
			': ',
			'---\n',
			'nom'
		);
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 40 }), (pieces) => {
				const text = pieces.join('');
				for (const [line, expected] of told(text)) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(text.split('\n').length);
					expect(expected).not.toMatch(/\b(?:the|must|be|not|and)\b|[A-Z]{2,}_/);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});
