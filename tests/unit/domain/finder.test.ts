import { describe, expect, test } from 'vitest';
import { lieuDuFinder } from '../../../src/domain/finder.ts';
import { unLieu } from '../lib/fiches.ts';

const TODAY = '2026-11-21';

describe('lieuDuFinder', () => {
	test('keeps what a patient needs, with the names and codes of the territories', () => {
		expect(lieuDuFinder(unLieu(), TODAY)).toMatchObject({
			id: 'maison-d-essai',
			nom: 'Maison d’essai',
			commune: 'Essai',
			codeCommune: '26001',
			codePostal: '26000',
			departement: '26',
			region: '84',
			statut: 'annonce',
		});
	});

	test('leaves out what is unknown', () => {
		const fields = Object.keys(lieuDuFinder(unLieu(), TODAY));
		for (const field of ['type', 'adresse', 'telephone', 'zone', 'epci', 'rendezVous']) {
			expect(fields).not.toContain(field);
		}
	});

	test('gives what is known', () => {
		const known = unLieu({
			type: 'ehpad',
			adresse: '3 rue du Four',
			telephone: '05 32 46 00 20',
			zone: 'oriente',
			epci: { siren: '200000001', nom: 'CC Oriente' },
			position: { latitude: 44.9, longitude: 4.9, precision: 'commune' },
			rendezVous: { comment: 'Par téléphone.' },
		});
		expect(lieuDuFinder(known, TODAY)).toMatchObject({
			type: 'ehpad',
			adresse: '3 rue du Four',
			telephone: '05 32 46 00 20',
			zone: 'oriente',
			epci: '200000001',
			position: { precision: 'commune' },
			rendezVous: 'Par téléphone.',
		});
	});
});
