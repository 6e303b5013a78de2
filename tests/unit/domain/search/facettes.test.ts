import { describe, expect, test } from 'vitest';
import { filtrer, type Index, options, without } from '../../../../src/domain/search/facettes.ts';

const reponse = (id: string) => ({ id, score: 1, positions: new Set<number>() });
const REPONSES = [reponse('a'), reponse('b'), reponse('c')];
const INDEX: Index = {
	genre: new Map([
		['lieu', new Set(['a', 'z'])],
		['zone', new Set(['b', 'c'])],
		['page', new Set(['z'])],
	]),
	region: new Map([['Corse', new Set(['a', 'b'])]]),
};

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('without: the same choices, but for some facets', () => {
	expect(without({ genre: 'inconnu', region: 'Corse' }, ['genre', 'annee'])).toEqual({
		region: 'Corse',
	});
});

describe('filtrer', () => {
	test('lets all through when nothing is chosen', () => {
		expect(ids(filtrer(REPONSES, INDEX, {}))).toEqual(['a', 'b', 'c']);
	});

	test('keeps what bears every chosen value', () => {
		expect(ids(filtrer(REPONSES, INDEX, { genre: 'zone' }))).toEqual(['b', 'c']);
		expect(ids(filtrer(REPONSES, INDEX, { genre: 'zone', region: 'Corse' }))).toEqual(['b']);
	});

	test('keeps nothing for a value that nothing bears', () => {
		expect(filtrer(REPONSES, INDEX, { genre: 'inconnu' })).toEqual([]);
		expect(filtrer(REPONSES, INDEX, { annee: '2025' })).toEqual([]);
	});
});

describe('options', () => {
	test('counts results, the commonest first, and passes over what would leave none', () => {
		expect(options('genre', REPONSES, INDEX, {})).toEqual([
			{ valeur: 'zone', nombre: 2 },
			{ valeur: 'lieu', nombre: 1 },
		]);
	});

	test('counts beside the other choices, not beside its own', () => {
		expect(options('genre', REPONSES, INDEX, { genre: 'lieu', region: 'Corse' })).toEqual([
			{ valeur: 'lieu', nombre: 1 },
			{ valeur: 'zone', nombre: 1 },
		]);
	});

	test('keeps on offer what is chosen, though it leaves nothing', () => {
		expect(options('genre', REPONSES, INDEX, { genre: 'page' })).toContainEqual({
			valeur: 'page',
			nombre: 0,
		});
	});

	test('offers nothing for a facet that no record has', () => {
		expect(options('annee', REPONSES, INDEX, {})).toEqual([]);
	});
});
