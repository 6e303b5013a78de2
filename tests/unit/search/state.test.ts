import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETTES } from '../../../src/domain/search/facettes.ts';
import { valeurLisible } from '../../../src/search/labels.ts';
import { cite, phraseDeCompte, phraseDesInconnus } from '../../../src/search/phrases.ts';
import { fragmentOf, isAnchor, readState } from '../../../src/search/state.ts';

describe('the address of the search page', () => {
	test('says the state, and is read back', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1 }).filter((q) => q.trim() === q),
				fc.dictionary(
					fc.constantFrom(...FACETTES),
					fc.string({ minLength: 1, maxLength: 50 }),
					{
						noNullPrototype: true,
					}
				),
				fc.constantFrom('pertinence' as const, 'date' as const),
				(q, choix, tri) => {
					const hash = fragmentOf({ q, choix, tri });
					expect(readState({ hash, search: '' })).toEqual({ q, choix, tri });
				}
			)
		);
	});

	test('is read after the « ? » of a plain form; the fragment prevails', () => {
		expect(readState({ hash: '', search: '?q=tiers+payant' }).q).toBe('tiers payant');
		expect(readState({ hash: '#q=prix', search: '?q=autre' }).q).toBe('prix');
	});

	test('is not changed by a link to a place in the page', () => {
		expect(isAnchor('#contenu')).toBe(true);
		expect(['', '#', '#q=prix'].filter(isAnchor)).toEqual([]);
	});

	test('says nothing when nothing is asked, and passes over what it does not know', () => {
		expect(fragmentOf({ q: '', choix: { genre: 'lieu' }, tri: 'date' })).toBe('');
		const long = `#q=a&tri=hasard&autre=1&genre=${'x'.repeat(300)}`;
		expect(readState({ hash: long, search: '' })).toEqual({
			q: 'a',
			choix: {},
			tri: 'pertinence',
		});
	});
});

test('sentences agree in number, and cut an endless query short', () => {
	expect(phraseDeCompte('a', 0, 0, [])).toMatch(/^Aucun résultat .* Essayez d’autres mots\.$/);
	expect(phraseDeCompte('a', 1, 1, [])).toMatch(/^1 résultat pour/);
	expect(phraseDeCompte('a', 9, 6, [])).toMatch(/^9 résultats .* les 6 premiers/);
	expect(phraseDeCompte('a', 9, 6, ['Lieu'])).toMatch(
		/ avec le filtre «\u00A0Lieu\u00A0», les 6/
	);
	expect(phraseDeCompte('a', 0, 0, ['Lieu', 'Corse'])).toMatch(/^Aucun .* les filtres .*, /);
	expect(phraseDeCompte('a', 0, 0, ['Lieu'])).toMatch(/ Enlevez le filtre, ou essayez /);
	expect(cite('x'.repeat(5000)).length).toBeLessThan(80);
	expect(phraseDesInconnus(['medcin'])).toContain('ce mot');
	expect(phraseDesInconnus(['medcin', 'zzz'])).toContain('aucun de ces mots');
});

test('values are shown in French, and as they are when they have no other name', () => {
	expect(valeurLisible('genre', 'lieu')).toBe('Lieu');
	expect(valeurLisible('public', 'elus')).toBe('Élus');
	expect(valeurLisible('genre', 'autre')).toBe('autre');
	expect(valeurLisible('region', 'Corse')).toBe('Corse');
	expect(valeurLisible('region', "Provence-Alpes-Côte d'Azur")).toContain('d’Azur');
});
