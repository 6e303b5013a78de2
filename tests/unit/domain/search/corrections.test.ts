import { describe, expect, test } from 'vitest';
import { proches, squelette } from '../../../../src/domain/search/corrections.ts';
import type { Notice } from '../../../../src/domain/search/notice.ts';
import { lireVocabulaire, vocabulaireOf } from '../../../../src/domain/search/vocabulaire.ts';

const notice = (titre: string, contenu: string): Notice => ({
	url: '/',
	genre: 'page',
	titre,
	contexte: '',
	contenu,
	motsCles: ['toubib'],
});

const FICHIER = vocabulaireOf([
	notice('Le médecin', 'médecin médecins médecin Médecin médecin médecin médecin médecin'),
	notice(
		'Le remboursement',
		'remboursement, indemnité, généraliste, rendez-vous, le cœur à 25 €'
	),
	notice('La consultation', 'ordonnance ordonnances pharmacie Linguizzetta'),
]);
const MOTS = lireVocabulaire(FICHIER);

describe('vocabulaireOf', () => {
	test('holds each word once, as it is most often written, sorted', () => {
		const formes = MOTS.map(({ forme }) => forme);
		expect(formes).toContain('médecin');
		expect(formes).toContain('cœur');
		expect(formes).toContain('toubib');
		expect(formes).not.toContain('Médecin');
		expect(MOTS.map(({ cle }) => cle)).toEqual(MOTS.map(({ cle }) => cle).toSorted());
	});

	test('leaves out numbers and the words that every text holds', () => {
		expect(MOTS.map(({ cle }) => cle)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(?:25|les?|la)$/)])
		);
	});

	test('ranks a word of titles above one of texts', () => {
		const poidsOf = (mot: string) => MOTS.find(({ cle }) => cle === mot)?.poids ?? -1;
		expect(poidsOf('medecin')).toBeGreaterThan(poidsOf('pharmacie'));
	});
});

describe('proches', () => {
	test.each([
		['medcin', 'médecin'],
		['medeçin', 'médecin'],
		['remboursment', 'remboursement'],
		['rembourcement', 'remboursement'],
		['indemnitee', 'indemnité'],
		['generalliste', 'généraliste'],
		['ordonence', 'ordonnance'],
		['farmacie', 'pharmacie'],
		['linguizetta', 'Linguizzetta'],
		['konsultation', 'consultation'],
	])('takes « %s » for « %s »', (mot, forme) => {
		expect(proches(mot, MOTS)[0]).toBe(forme);
	});

	test.each(['zzz', 'hippopotame', '87000', 'x', '', 'coer'])(
		'has nothing near « %s »',
		(mot) => {
			expect(proches(mot, MOTS)).toEqual([]);
		}
	);

	test('gives one form of each word, and no more than asked', () => {
		expect(proches('ordonanc', MOTS)).toEqual(['ordonnance']);
		expect(proches('medcin', MOTS, 0)).toEqual([]);
	});
});

test('squelette: what sounds alike is alike', () => {
	expect(squelette('indemnitee')).toBe(squelette('indemnite'));
	expect(squelette('pharmacies')).toBe(squelette('farmacie'));
	expect(squelette('medecin')).not.toBe(squelette('medicament'));
});
