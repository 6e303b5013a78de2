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

	const ANSWER =
		'Non\u00A0: les règles ordinaires du tiers payant s’appliquent ici, sans aucune exception. ' +
		'L’article L. 1142 le dit, et la caisse le répète à qui lui pose la question. ' +
		'Demandez une attestation à votre caisse avant de venir\u00A0: elle vous sera utile le jour dit.';

	const ranksOf = (mot: string) =>
		ANSWER.split(/\s+/).flatMap((word, rank) => (word === mot ? [rank] : []));

	test('begins with the sentence that holds the word, and ends with one', () => {
		const shown = show(ANSWER, new Set(ranksOf('caisse')), ['caisse']);
		expect(shown).toBe(
			'L’article L. 1142 le dit, et la [caisse] le répète à qui lui pose la question. ' +
				'Demandez une attestation à votre [caisse] avant de venir\u00A0: elle vous sera utile le jour dit.'
		);
	});

	test('of an answer, shows the first sentence, unless the words are far from it and the question', () => {
		const [rank = 0] = ranksOf('caisse');
		expect(show(ANSWER, new Set([rank]), ['caisse'], 'Une règle ?')).toBe(
			'Non\u00A0: les règles ordinaires du tiers payant s’appliquent ici, sans aucune exception. ' +
				'L’article L. 1142 le dit, et la [caisse] le répète à qui lui pose la question.'
		);
		const far = `${LONG}. ${ANSWER}`;
		const ofFar = (question?: string) => show(far, new Set([100 + rank]), ['caisse'], question);
		expect(ofFar('Une règle ?')).toMatch(/^L’article/);
		expect(ofFar('À quelle caisse ?')).toMatch(/^mot0 /);
		expect(show(far, new Set(), ['titre'], 'Une règle ?')).toMatch(/^mot0 /);
	});

	test('does not mark what only begins as the stem does', () => {
		expect(show('Ariège et ARS', new Set([0, 2]), ['ars'])).toBe('Ariège et [ARS]');
	});

	test('has nothing to show of an empty text', () => {
		expect(extraire('', new Set([1]), ['mot'])).toEqual([]);
	});
});
