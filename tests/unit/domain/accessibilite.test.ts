import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bilanOf, critereId, dejaDit, parTheme } from '../../../src/domain/accessibilite.ts';
import { readOne } from '../../../src/loaders/records.ts';
import { accessibiliteSchema, type Verdict } from '../../../src/schemas/accessibilite.ts';

const { entries, problems } = readOne('data/accessibilite.yaml', accessibiliteSchema);
const evaluation = entries[0]?.data;
const rgaa = evaluation?.rgaa ?? [];

/** How many criteria each theme of RGAA 4.1 has. */
const PAR_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** What WCAG 2.2 adds at levels A and AA, without 4.1.1, which it takes away. */
const WCAG_22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

describe('the evaluation of the site', () => {
	test('gives each of the 106 criteria once, in order', () => {
		expect(problems).toEqual([]);
		expect(rgaa.map(({ numero }) => numero)).toEqual(
			PAR_THEME.flatMap((count, rank) =>
				Array.from({ length: count }, (_, index) => `${rank + 1}.${index + 1}`)
			)
		);
		expect(evaluation?.wcag.map(({ numero }) => numero)).toEqual(WCAG_22);
	});

	test('names tests that exist', () => {
		const existing = new Set(
			globSync('tests/**/*.{spec,test}.ts').map((file) => path.basename(file))
		);
		const named = [...rgaa, ...(evaluation?.wcag ?? [])].flatMap(({ tests = [] }) => tests);
		expect(named).not.toEqual([]);
		expect(named.filter((name) => !existing.has(name))).toEqual([]);
	});
});

describe('a criterion', () => {
	const critere = { numero: '1.1', sujet: 'Un sujet', verdict: 'conforme', aLaMain: 'Relu.' };
	const errors = (change: Record<string, unknown>) =>
		accessibiliteSchema
			.safeParse({ evalueLe: '2026-11-21', nonVerifie: ['Rien'], rgaa: [], wcag: [change] })
			.error?.issues.filter(({ path: [field] }) => field === 'wcag')
			.map(({ message }) => message) ?? [];
	const wcag = { ...critere, numero: '2.5.7' };

	test.each([
		[{ ...wcag }, []],
		[{ ...wcag, aLaMain: undefined }, ['ce qui a été contrôlé à la main, ou des « tests »']],
		[
			{ ...wcag, verdict: 'non-conforme' },
			['ce qui manque, pour un critère non conforme et pour lui seul'],
		],
		[
			{ ...wcag, manque: 'Un défaut' },
			['ce qui manque, pour un critère non conforme et pour lui seul'],
		],
		[{ ...critere }, ['un numéro de critère des WCAG 2.2 (exemple : « 2.4.11 »)']],
	])('%o', (change, expected) => {
		expect(errors(change)).toEqual(expected);
	});
});

describe('what is controlled as another was', () => {
	const note = 'Aucun son, aucune vidéo : gabarits lus, balises cherchées.';
	const criteres = [
		{ numero: '4.1', aLaMain: note },
		{ numero: '4.2' },
		{ numero: '4.3', aLaMain: note },
		{ numero: '4.4', aLaMain: 'Aucun.' },
		{ numero: '4.5', aLaMain: 'Aucun.' },
	];

	test('is sent back to the first, when it takes more than a few words', () => {
		expect(criteres.map((_, rank) => dejaDit(criteres, rank))).toEqual([
			undefined,
			undefined,
			'4.1',
			undefined,
			undefined,
		]);
	});

	test('has an anchor without a point', () => {
		expect(critereId('11.13')).toBe('critere-11-13');
	});
});

describe('the count', () => {
	const verdicts = (conformes: number, nonConformes: number) =>
		[
			...Array.from({ length: conformes }, (): Verdict => 'conforme'),
			...Array.from({ length: nonConformes }, (): Verdict => 'non-conforme'),
			'non-applicable' as const,
		].map((verdict) => ({ verdict }));

	test.each([
		[3, 0, 'totalement conforme', 100],
		[2, 1, 'partiellement conforme', 66],
		[1, 1, 'partiellement conforme', 50],
		[1, 2, 'non conforme', 33],
	])('%i that hold and %i that do not: %s', (conformes, nonConformes, etat, taux) => {
		expect(bilanOf(verdicts(conformes, nonConformes))).toEqual({
			conformes,
			nonConformes,
			sansObjet: 1,
			applicables: conformes + nonConformes,
			taux,
			etat,
		});
	});

	test('an evaluation without criteria has no rate', () => {
		expect(bilanOf([])).toMatchObject({ applicables: 0, taux: 0 });
	});

	test('theme 1 does not take what belongs to themes 10 to 13', () => {
		expect(parTheme(rgaa).map(({ criteres }) => criteres.length)).toEqual(PAR_THEME);
	});
});
