import { describe, expect, test } from 'vitest';
import { lettresDe, listesDeSigles } from '../../../src/domain/listes-de-sigles.ts';
import type { Sigle } from '../../../src/schemas/sigle.ts';

const GLOSSAIRE: Sigle[] = [
	{ sigle: 'CSV', sens: 'fichier de tableau', famille: 'informatique' },
	{ sigle: 'CDC', sens: 'communauté de communes' },
	{ sigle: 'ARS', sens: 'agence régionale de santé', explication: 'Utile.', sources: ['ars'] },
	{ sigle: 'AFP', sens: 'Agence France-Presse', famille: 'medias' },
	{ sigle: 'CC', sens: 'communauté de communes' },
	{ sigle: 'AR', sens: 'agence régionale de santé' },
];
const lists = (glossaire: readonly Sigle[]) =>
	listesDeSigles(glossaire).map(({ famille, entrees }) => [
		famille,
		...entrees.map(({ sigles }) => sigles.join(' ou ')),
	]);

describe('listesDeSigles', () => {
	test('puts what readers come for first, each list in order, one line a meaning', () => {
		expect(lists(GLOSSAIRE)).toEqual([
			[undefined, 'AR', 'ARS', 'CC ou CDC'],
			['medias', 'AFP'],
			['informatique', 'CSV'],
		]);
	});

	test('has no list of nothing', () => {
		expect(lists([])).toEqual([]);
	});
});

test('lettresDe leads to the first acronym of each letter', () => {
	const [first] = listesDeSigles(GLOSSAIRE);
	expect(lettresDe(first?.entrees ?? [])).toEqual([
		{ lettre: 'A', premier: 'AR' },
		{ lettre: 'C', premier: 'CC' },
	]);
});
