import { describe, expect, test } from 'vitest';
import { extraire } from '../../../../src/domain/search/extrait.ts';

const LONG = Array.from({ length: 100 }, (_, rank) => `mot${rank}`).join(' ');

const show = (...args: Parameters<typeof extraire>) =>
	extraire(...args)
		.map(({ texte, trouve }) => (trouve ? `[${texte}]` : texte))
		.join('');

describe('extraire', () => {
	test('marks the words, not the signs around them, and keeps the typography', () => {
		expect(
			show('Le «\u00A0cœur\u00A0», c’est l’accueil.', new Set([2, 5]), ['coeur', 'accueil'])
		).toBe('Le «\u00A0[cœur]\u00A0», c’est [l’accueil].');
	});

	test('shows the beginning when nothing in the text matches', () => {
		expect(show(LONG, new Set(), ['titre'])).toMatch(/^mot0 mot1 .* mot27 …$/);
	});

	test('shows where most words match', () => {
		const shown = show(LONG, new Set([2, 60, 62, 64]), ['mot2', 'mot60', 'mot62', 'mot64']);
		expect(shown).toMatch(/^… mot56 .*\[mot60\] mot61 \[mot62\] mot63 \[mot64\].* …$/);
	});

	test('does not mark what only begins as the stem does', () => {
		expect(show('Ariège et ARS', new Set([0, 2]), ['ars'])).toBe('Ariège et [ARS]');
	});

	test('has nothing to show of an empty text', () => {
		expect(extraire('', new Set([1]), ['mot'])).toEqual([]);
	});
});
