import { describe, expect, test } from 'vitest';
import { formatEuros } from '../../../../src/domain/tarifs/euros.ts';
import { exemplesDeRemboursement } from '../../../../src/domain/tarifs/exemples.ts';
import { exemplesDIndemnite } from '../../../../src/domain/tarifs/indemnite.ts';
import { sourcesOf, valeursOf } from '../../../../src/domain/tarifs/valeurs.ts';
import { desTarifs } from '../../lib/fiches.ts';

const exemples = exemplesDeRemboursement(desTarifs());

describe('exemplesDeRemboursement', () => {
	test.each([
		['Adulte, parcours respecté', '30 €', '19 €', '9 €', '2 €', '11 €'],
		['Adulte, hors parcours', '30 €', '7 €', '9 €', '14 €', '23 €'],
		['ALD, soin lié, parcours respecté', '30 €', '28 €', '0 €', '2 €', '2 €'],
		['Enfant de moins de 6 ans', '35 €', '24,50 €', '10,50 €', '0 €', '10,50 €'],
		['De 6 à 15 ans', '30 €', '21 €', '9 €', '0 €', '9 €'],
		['16 ou 17 ans, parcours respecté', '30 €', '21 €', '9 €', '0 €', '9 €'],
		['16 ou 17 ans, hors parcours', '30 €', '9 €', '9 €', '12 €', '21 €'],
		[
			'C2S, AME, ou soins de l’assurance maternité, parcours respecté',
			'30 €',
			'30 €',
			'0 €',
			'0 €',
			'0 €',
		],
		['Outre-mer, adulte, parcours respecté', '36 €', '23,20 €', '10,80 €', '2 €', '12,80 €'],
		[
			'Alsace-Moselle (régime local), adulte, parcours respecté',
			'30 €',
			'25 €',
			'3 €',
			'2 €',
			'5 €',
		],
	])('%s', (situation, ...amounts) => {
		const exemple = exemples.find((candidate) => candidate.situation === situation);
		expect(
			exemple &&
				[
					exemple.prix,
					exemple.assuranceMaladie,
					exemple.mutuelle,
					exemple.resteAvecMutuelle,
					exemple.resteSansMutuelle,
				].map(formatEuros)
		).toEqual(amounts);
	});

	test('are all known, and each situation is told once', () => {
		expect(exemples).toHaveLength(10);
		expect(new Set(exemples.map(({ situation }) => situation)).size).toBe(10);
	});

	test('are rounded nowhere: with the rates of 2026, every share falls on a cent', () => {
		const { consultation, remboursement } = desTarifs();
		for (const { montant } of Object.values(consultation))
			for (const { taux } of Object.values(remboursement))
				expect((montant * taux) % 100).toBe(0);
	});

	test('say who does not advance the money', () => {
		expect(
			exemples
				.filter(({ sansAvance }) => sansAvance)
				.map(({ assuranceMaladie }) => assuranceMaladie)
		).toEqual([2800, 3000]);
	});

	test('follow a rate that changes', () => {
		const tarifs = desTarifs();
		tarifs.participation.consultation.montant = 400;
		expect(exemplesDeRemboursement(tarifs)[0]).toMatchObject({
			assuranceMaladie: 1700,
			resteAvecMutuelle: 400,
		});
	});
});

describe('exemplesDIndemnite', () => {
	test('adds fees and allowance: half a day, one day, two days', () => {
		expect(
			exemplesDIndemnite(desTarifs()).map(
				({ consultations, honoraires, indemnite, total }) => [
					consultations,
					...[honoraires, indemnite, total].map(formatEuros),
				]
			)
		).toEqual([
			[9, '270 €', '100 €', '370 €'],
			[18, '540 €', '200 €', '740 €'],
			[36, '1 080 €', '400 €', '1 480 €'],
		]);
	});

	test('counts no half patient', () => {
		const tarifs = desTarifs();
		tarifs.hypotheses.patientsParJour.nombre = 15;
		expect(exemplesDIndemnite(tarifs).map(({ consultations }) => consultations)).toEqual([
			7, 15, 30,
		]);
	});
});

test('formatEuros writes cents only where there are some, always two', () => {
	expect([0, 5, 50, 3000, 2450, 148_000].map(formatEuros)).toEqual([
		'0 €',
		'0,05 €',
		'0,50 €',
		'30 €',
		'24,50 €',
		'1 480 €',
	]);
});

test('every value has its name; sources are told once', () => {
	const valeurs = valeursOf(desTarifs());
	expect(valeurs).toHaveLength(14);
	expect(valeurs[0]?.nom).toEqual(['consultation', 'adulte']);
	expect(sourcesOf(valeurs.map(({ valeur }) => valeur))).toEqual(['ameli']);
});
