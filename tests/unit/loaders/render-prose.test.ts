import { describe, expect, test } from 'vitest';
import { type Loaded, unreadable } from '../../../src/loaders/records.ts';
import { citationsOf, renderProse } from '../../../src/loaders/render-prose.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { uneSource } from '../lib/fiches.ts';

const origin = { file: 'data/sources.yaml', record: 'ars', lineOf: () => 1 };

/** Sources of which « ars » is valid, and « faulty » is written but is not. */
const loaded = (change: Partial<Source> = {}): Loaded<Source> => ({
	entries: [{ data: uneSource(change), origin }],
	ids: new Set(['ars', 'faulty']),
	problems: [],
});

const body = (text: string) => ({ id: 'a', file: 'src/content/a.md', text, firstLine: 9 });

const htmlOf = (text: string, sources: Loaded<Source>) =>
	renderProse([body(text)], citationsOf(sources)).texts.get('a')?.html;

describe('citationsOf', () => {
	test('shows a faulty source by its id: its mistake is told where it is', () => {
		const citations = citationsOf(loaded());
		expect(citations.of('ars')?.label).toBe('ARS Exemple, 20 octobre 2025');
		expect(citations.of('faulty')?.label).toBe('faulty');
		expect(citations.of('missing')).toBeUndefined();
	});

	test('shows any source when their file cannot be read', () => {
		const problem = { severity: 'erreur' as const, file: 'data/sources.yaml', expected: 'x' };
		expect(citationsOf(unreadable([problem])).of('missing')?.label).toBe('missing');
	});
});

describe('renderProse', () => {
	test('tells a mistake on its line of the file', () => {
		const { problems } = renderProse([body('a\n\n<b>')], citationsOf(loaded()));
		expect(problems).toMatchObject([{ file: 'src/content/a.md', line: 11, record: 'a' }]);
	});

	test('renders again a text or a source that changes, not what stays', () => {
		expect(htmlOf('Oui [@ars].', loaded())).toContain('ARS Exemple, 20 octobre 2025');
		expect(htmlOf('Oui [@ars].', loaded({ date: '2026' }))).toContain('ARS Exemple, 2026');
		expect(htmlOf('Non [@ars].', loaded({ date: '2026' }))).toContain('Non');
		const citations = citationsOf(loaded());
		const [first, second] = [1, 2].map(() =>
			renderProse([body('Oui')], citations).texts.get('a')
		);
		expect(first).toBe(second);
	});
});
