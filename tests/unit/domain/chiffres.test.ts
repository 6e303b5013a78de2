import { describe, expect, test } from 'vitest';
import {
	autresMesures,
	connueLe,
	mesureRetenue,
	mesuresOrdonnees,
	uniteAccordee,
} from '../../../src/domain/chiffres.ts';

const mesure = (valeur: string, date: string, retenue = false) => ({
	valeur,
	date,
	retenue,
	sources: ['ars'],
});

const retenueParmi = (...mesures: ReturnType<typeof mesure>[]) =>
	mesureRetenue({ id: 'zones', libelle: 'Zones', mesures }).valeur;

test.each([
	['2025-10', 'Valeur connue en octobre 2025'],
	['2025-10-20', 'Valeur connue le 20 octobre 2025'],
	['inconnue', 'Valeur sans date'],
])('a date says what it is the date of: %s', (date, words) => {
	expect(connueLe({ date })).toBe(words);
});

describe('mesureRetenue', () => {
	test('is the one marked so, even when another is newer', () => {
		expect(retenueParmi(mesure('151', '2025-06-27', true), mesure('152', '2026'))).toBe('151');
	});

	test('is the newest otherwise, the first of two of one date', () => {
		expect(retenueParmi(mesure('141', '2025-05'), mesure('151', '2025-06-27'))).toBe('151');
		expect(retenueParmi(mesure('a', '2025'), mesure('b', '2025'))).toBe('a');
		expect(retenueParmi(mesure('a', '2025'), mesure('b', 'inconnue'))).toBe('a');
	});
});

test('all the values: the one that is kept, then from newest to oldest', () => {
	const mesures = [mesure('a', '2025-05'), mesure('b', '2025-06', true), mesure('c', '2026-01')];
	const chiffre = { id: 'zones', libelle: 'Zones', mesures };
	expect(mesuresOrdonnees(chiffre).map(({ valeur }) => valeur)).toEqual(['b', 'c', 'a']);
});

test('the other values go from oldest to newest', () => {
	const mesures = [mesure('c', '2026'), mesure('b', '2025-06', true), mesure('a', '2025')];
	const chiffre = { id: 'zones', libelle: 'Zones', mesures };
	expect(autresMesures(chiffre).map(({ valeur }) => valeur)).toEqual(['a', 'c']);
});

test.each([
	['0', 'médecins', 'médecin'],
	['1', 'docteurs juniors', 'docteur junior'],
	['1', 'mois', 'mois'],
	['10', 'médecins', 'médecins'],
	['plus de 300', 'médecins', 'médecins'],
])('the unit agrees with its value (%s %s)', (valeur, unite, expected) => {
	expect(uniteAccordee(valeur, unite)).toBe(expected);
});
