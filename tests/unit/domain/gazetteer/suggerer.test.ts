import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggerer } from '../../../../src/domain/gazetteer/suggerer.ts';
import { entree } from './entree-factory.ts';
import { typedText } from './place-names.ts';

const names = (noms: string[], text: string, limite?: number) =>
	suggerer(
		noms.map((nom) => entree(nom)),
		text,
		limite
	).map(({ nom }) => nom);

describe('suggerer', () => {
	test('puts the very name before a larger commune whose name begins so', () => {
		expect(names(['Luceau', 'Le Luc', 'Luc'], 'luc')).toEqual(['Luc', 'Le Luc', 'Luceau']);
		expect(names(['Luceau', 'Luc', 'Le Luc'], 'le luc')).toEqual(['Le Luc', 'Luc', 'Luceau']);
	});

	test('keeps the order of equally good answers', () => {
		expect(names(['Lyon', 'Lys', 'Lye'], 'ly')).toEqual(['Lyon', 'Lys', 'Lye']);
	});

	test('respects the words as typed before running them together', () => {
		expect(names(['Saint-Émilion', 'Sainte-Maxime'], 'sainte m')).toEqual([
			'Sainte-Maxime',
			'Saint-Émilion',
		]);
		expect(names(['Saint-Étienne', 'Sainte-Tulle'], 'sainte t')).toEqual([
			'Sainte-Tulle',
			'Saint-Étienne',
		]);
		expect(names(['Montpellier'], 'mont pellier')).toEqual(['Montpellier']);
	});

	test('finds a word inside a name, after the names that begin so', () => {
		const noms = ['Boulogne-Billancourt', 'Le Grand-Billancourt', 'Billancourt'];
		expect(names(noms, 'billan')).toEqual([
			'Billancourt',
			'Boulogne-Billancourt',
			'Le Grand-Billancourt',
		]);
		expect(names(['La Baie-Mont', 'La Baie-Sud'], 'mon t')).toEqual(['La Baie-Mont']);
	});

	test('finds a name with its article run in', () => {
		expect(names(['L’Haÿ-les-Roses'], 'lhay')).toEqual(['L’Haÿ-les-Roses']);
	});

	test('gives all homonyms, whatever the limit, and no more than it of the others', () => {
		const noms = [...Array<string>(12).fill('Sainte-Colombe'), 'Sainte-Colombe-sur-Seine'];
		expect(names(noms, 'ste colombe', 8)).toHaveLength(12);
		expect(names(Array<string>(12).fill('Lyon'), 'lyo', 3)).toHaveLength(3);
	});

	test('tells homonyms apart by postcode or département', () => {
		const homonyms = [
			entree('Luc', { code: '48086', departement: '48', codesPostaux: ['48250'] }),
			entree('Luc', { code: '2B150', departement: '2B', codesPostaux: ['20250'] }),
			entree('Lucey', { code: '54327', departement: '54', codesPostaux: ['54200'] }),
		];
		const codes = (text: string) => suggerer(homonyms, text).map(({ code }) => code);
		expect(codes('Luc 20250')).toEqual(['2B150']);
		expect(codes('luc 48')).toEqual(['48086']);
		expect(codes('luc 2b')).toEqual(['2B150']);
		expect(codes('54200 luc')).toEqual(['54327']);
	});

	test('passes over a number that fits no name', () => {
		expect(names(['Luc'], 'Luc 75')).toEqual(['Luc']);
	});

	test('takes a postcode or its beginning, the arrondissement before its city', () => {
		const entrees = [
			entree('Paris', { codesPostaux: ['75001', '75012'] }),
			entree('Paris 12e arrondissement', {
				nature: 'arrondissement-municipal',
				codesPostaux: ['75012'],
			}),
			entree('Ancienne', { nature: 'commune-deleguee', codesPostaux: ['75012'] }),
		];
		const found = (text: string) => suggerer(entrees, text).map(({ nom }) => nom);
		expect(found('75012')).toEqual(['Paris 12e arrondissement', 'Paris']);
		expect(found('7500')).toEqual(['Paris']);
		expect(found('69')).toEqual([]);
		expect(found('paris 12')).toEqual(['Paris 12e arrondissement']);
		expect(found('paris 75012')).toEqual(['Paris', 'Paris 12e arrondissement']);
	});

	test('suggests nothing for nothing', () => {
		expect(names(['Y'], ' ')).toEqual([]);
	});

	test('gives back some of the entries, each once', () => {
		const noms = [
			'Saint-Étienne',
			'Le Havre',
			'L’Haÿ-les-Roses',
			'Y',
			'Aix-en-Othe',
			'Les Aix',
		];
		const entrees = noms.map((nom) => entree(nom));
		fc.assert(
			fc.property(typedText, (text) => {
				const found = suggerer(entrees, text);
				expect(new Set(found).size).toBe(found.length);
				expect(entrees).toEqual(expect.arrayContaining(found));
			})
		);
	});
});
