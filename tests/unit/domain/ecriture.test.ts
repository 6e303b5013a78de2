import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	estLienVague,
	nombreDeMots,
	phrasesDe,
	siglesInexpliques,
} from '../../../src/domain/ecriture.ts';

describe('phrasesDe', () => {
	test.each([
		['Oui. Non.', ['Oui.', 'Non.']],
		['Vraiment ? « Oui » ! 200 € par jour.', ['Vraiment ?', '« Oui » !', '200 € par jour.']],
		['L’article R. 4127-65 et M. Neuder.', ['L’article R. 4127-65 et M. Neuder.']],
		['Voir sante.fr. Puis appeler.', ['Voir sante.fr.', 'Puis appeler.']],
		['Il a dit « non. » Puis oui.', ['Il a dit « non. »', 'Puis oui.']],
		['', []],
	])('cuts %j', (paragraphe, phrases) => {
		expect(phrasesDe(paragraphe)).toEqual(phrases);
	});

	test('loses no word', () => {
		const words = (texts: string[]) => texts.reduce((sum, text) => sum + nombreDeMots(text), 0);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'aBé .!?«»1 ') }), (text) => {
				expect(words(phrasesDe(text))).toBe(nombreDeMots(text));
			})
		);
	});
});

test.each([
	['l’Ordre vérifie', 3],
	['peut-être 200 € par jour ?', 5],
	['', 0],
	['– ; …', 0],
])('%j has %i words', (phrase, mots) => {
	expect(nombreDeMots(phrase)).toBe(mots);
});

describe('estLienVague', () => {
	test.each([
		'ici',
		'Cliquez ici',
		'lire la suite…',
		'En savoir plus →',
		'voir cette réponse',
		'Plus d’informations',
		'ce lien',
	])('refuses « %s »', (texte) => {
		expect(estLienVague(texte)).toBe(true);
	});

	test.each(['la liste des lieux', 'voir la liste', 'le prix', 'ameli.fr', 'Voir les zones'])(
		'takes « %s »',
		(texte) => {
			expect(estLienVague(texte)).toBe(false);
		}
	);
});

describe('siglesInexpliques', () => {
	const connus = new Set(['ARS', 'C2S', 'SESAM-Vitale']);

	test.each([
		['L’ARS et la C2S, avec SESAM-Vitale.', []],
		['Le GRCS, encore le GRCS, puis la DDT.', ['GRCS', 'DDT']],
		['Le groupement (GRCS) agit : le GRCS…', []],
		['La DDT (direction départementale) agit.', []],
		['Louis XIV, À Y penser, FemasAURA, A1, B2B.', ['B2B']],
		['ARS-2, pARS', []],
	])('finds in %j', (texte, sigles) => {
		expect(siglesInexpliques(texte, connus)).toEqual(sigles);
	});
});
