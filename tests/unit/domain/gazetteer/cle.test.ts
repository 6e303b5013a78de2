import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cleDeRecherche,
	coller,
	motsDe,
	sansArticle,
} from '../../../../src/domain/gazetteer/cle.ts';
import { typedText, words } from './place-names.ts';

describe('cleDeRecherche', () => {
	test.each([
		['st etienne', 'saint etienne'],
		['SAINT-ÉTIENNE', 'saint etienne'],
		['  Saint   Étienne ', 'saint etienne'],
		['Ste-Colombe', 'sainte colombe'],
		['L’Haÿ-les-Roses', 'hay les roses'],
		["l'hay les roses", 'hay les roses'],
		['la haye', 'haye'],
		['Le Havre', 'havre'],
		['Les Abymes', 'abymes'],
		['Nœux-lès-Auxi', 'noeux les auxi'],
		['Bors (Canton de Charente-Sud)', 'bors canton de charente sud'],
		['Y', 'y'],
		['Lès', 'les'],
		['la', 'la'],
		['de la', 'la'],
		['43170', '43170'],
		['constructor', 'constructor'],
		['  -- ’ ', ''],
		['', ''],
	])('turns « %s » into « %s »', (text, cle) => {
		expect(cleDeRecherche(text)).toBe(cle);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(typedText, (text) => {
				const once = cleDeRecherche(text);
				expect(cleDeRecherche(once)).toBe(once);
			})
		);
	});

	test('is blind to case and accents', () => {
		fc.assert(
			fc.property(typedText, (text) => {
				const cle = cleDeRecherche(text);
				expect(cleDeRecherche(text.normalize('NFD'))).toBe(cle);
				expect(cleDeRecherche(text.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(cle);
			})
		);
		expect(cleDeRecherche('ÉVREUX')).toBe(cleDeRecherche('evreux'));
	});

	test('is blind to what stands between words', () => {
		const between = fc.constantFrom(' ', '-', '’', "'", '  ', ' - ', ', ', '.', '\u00A0', '–');
		fc.assert(
			fc.property(words, between, (mots, joint) => {
				expect(cleDeRecherche(mots.join(joint))).toBe(cleDeRecherche(mots.join(' ')));
				expect(cleDeRecherche(mots.join(joint).toUpperCase())).toBe(
					cleDeRecherche(mots.join(' '))
				);
			})
		);
	});

	test('holds lower-case letters, digits and single spaces only', () => {
		fc.assert(
			fc.property(typedText, (text) => {
				expect(cleDeRecherche(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
			})
		);
	});
});

describe('motsDe', () => {
	test('writes abbreviations in full wherever they stand', () => {
		expect(motsDe('Bourg-St-Maurice')).toEqual(['bourg', 'saint', 'maurice']);
	});
});

describe('sansArticle', () => {
	test('keeps the last word when all are articles, and nothing of nothing', () => {
		expect(sansArticle(['de', 'la'])).toEqual(['la']);
		expect(sansArticle([])).toEqual([]);
	});

	test('keeps the articles inside', () => {
		expect(sansArticle(['la', 'roche', 'de', 'rame'])).toEqual(['roche', 'de', 'rame']);
	});
});

describe('coller', () => {
	test('runs words together', () => {
		expect(coller('saint etienne')).toBe('saintetienne');
	});
});
