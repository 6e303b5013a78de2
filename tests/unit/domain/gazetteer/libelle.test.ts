import { describe, expect, test } from 'vitest';
import { codesPostauxEnBref, libelleDe } from '../../../../src/domain/gazetteer/libelle.ts';
import { entree } from './entree-factory.ts';

describe('libelleDe', () => {
	test('is the name of a commune of today', () => {
		expect(libelleDe(entree('Saugues'))).toBe('Saugues');
		expect(
			libelleDe(
				entree('Paris 12e arrondissement', {
					nature: 'arrondissement-municipal',
					commune: 'Paris',
				})
			)
		).toBe('Paris 12e arrondissement');
	});

	test.each([
		['Longny les Villages', 'Ici, commune déléguée de Longny les Villages'],
		['Le Havre', 'Ici, commune déléguée du Havre'],
		['Les Achards', 'Ici, commune déléguée des Achards'],
		['La Haye', 'Ici, commune déléguée de La Haye'],
		['Yvetot', 'Ici, commune déléguée d’Yvetot'],
		['Yenne', 'Ici, commune déléguée de Yenne'],
		['Évreux', 'Ici, commune déléguée d’Évreux'],
	])('says that a former commune belongs to %s', (commune, libelle) => {
		expect(libelleDe(entree('Ici', { nature: 'commune-deleguee', commune }))).toBe(libelle);
	});

	test('says so of an associated commune', () => {
		expect(
			libelleDe(entree('Quessy', { nature: 'commune-associee', commune: 'Tergnier' }))
		).toBe('Quessy, commune associée de Tergnier');
	});
});

describe('codesPostauxEnBref', () => {
	test.each([
		[[], ''],
		[['43170'], '43170'],
		[['42000', '42100', '42230'], '42000, 42100, 42230'],
		[['75001', '75002', '75003', '75004'], '75001 et 3 autres'],
	])('writes %o as « %s »', (codesPostaux, text) => {
		expect(codesPostauxEnBref({ codesPostaux })).toBe(text);
	});
});
