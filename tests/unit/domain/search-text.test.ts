import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliserPourRecherche, sansMotsVides } from '../../../src/domain/search-text.ts';

describe('normaliserPourRecherche', () => {
	test.each([
		['l\u2019accueil', "l'accueil"],
		['L\u2018Ha\u00FF', "L'Ha\u00FF"],
		['Nœux-les-Mines', 'Noeux-les-Mines'],
		['ŒUVRE', 'OeUVRE'],
		['curriculum vitæ', 'curriculum vitae'],
		['200\u00A0€ par\u202Fjour', '200 € par jour'],
	])('turns « %s » into « %s »', (text, expected) => {
		expect(normaliserPourRecherche(text)).toBe(expected);
	});

	test('leaves accents and case, which the engine folds', () => {
		expect(normaliserPourRecherche('MÉDECIN Évreux')).toBe('MÉDECIN Évreux');
	});

	test('changes nothing the second time', () => {
		const characters = fc.constantFrom(..."aœŒæÆ\u2019\u2018\u02BC\u00A0\u202F é'");
		fc.assert(
			fc.property(
				fc.string({ unit: fc.oneof(characters, fc.string({ maxLength: 1 })) }),
				(text) => {
					const once = normaliserPourRecherche(text);
					expect(normaliserPourRecherche(once)).toBe(once);
				}
			)
		);
	});
});

describe('sansMotsVides', () => {
	test.each([
		['qui paie le médecin', 'paie médecin'],
		["l'accueil", 'accueil'],
		['Où aller', 'aller'],
		['le la les', 'le la les'],
		['tiers payant', 'tiers payant'],
	])('of « %s » keeps « %s »', (query, kept) => {
		expect(sansMotsVides(query)).toBe(kept);
	});
});
