import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Filtres,
	formatFragment,
	isAnchor,
	parseFragment,
	RAYONS,
} from '../../../src/finder/fragment.ts';
import { STATUTS, TYPES_DE_LIEU } from '../../../src/schemas/valeurs-de-lieu.ts';

const filtres = fc.record(
	{
		statut: fc.constantFrom(...STATUTS),
		type: fc.constantFrom(...TYPES_DE_LIEU),
		region: fc.constantFrom('84', '01'),
		rayon: fc.constantFrom(...RAYONS),
	},
	{ requiredKeys: [] }
);

describe('parseFragment', () => {
	test('reads back what formatFragment wrote', () => {
		fc.assert(
			fc.property(
				fc.option(fc.constantFrom('43234', '2A004', '97101'), { nil: undefined }),
				filtres,
				(commune, chosen: Filtres) => {
					const etat = parseFragment(formatFragment(commune, chosen));
					expect(etat).toEqual({
						...(commune && { commune }),
						filtres: chosen,
						refuses: [],
					});
				}
			)
		);
	});

	test.each([
		['commune', 'abc'],
		['commune', '4323'],
		['commune', ''],
		['rayon', '12'],
		['statut', 'ouverte'],
		['type', 'hopital'],
		['region', 'Bretagne'],
		['q', ' '],
		['q', 'a'.repeat(81)],
	])('refuses « %s=%s », and keeps the rest', (name, value) => {
		const fragment = `#region=84&${new URLSearchParams({ [name]: value }).toString()}`;
		const { refuses, ...etat } = parseFragment(
			name === 'region' ? fragment.slice(11) : fragment
		);
		expect(refuses).toEqual([name]);
		expect(etat).not.toHaveProperty(name);
	});

	test('passes over what it does not know', () => {
		expect(parseFragment('#utm=1&commune=43234')).toEqual({
			commune: '43234',
			filtres: {},
			refuses: [],
		});
	});

	test('reads the text of a plain form', () => {
		expect(parseFragment('#q=st+%C3%A9tienne').q).toBe('st étienne');
	});
});

describe('formatFragment', () => {
	test('is empty when there is nothing to say', () => {
		expect(formatFragment(undefined, {})).toBe('');
	});
});

describe('isAnchor', () => {
	test.each([
		['#apres-carte', true],
		['#contenu', true],
		['', false],
		['#', false],
		['#commune=43234', false],
		['#commune=', false],
		['#q=Brest', false],
	])('of « %s » is %s', (fragment, answer) => {
		expect(isAnchor(fragment)).toBe(answer);
	});
});
