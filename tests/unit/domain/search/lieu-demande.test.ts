import { describe, expect, test } from 'vitest';
import { communesExactes, lieuDemande } from '../../../../src/domain/search/lieu-demande.ts';
import { entree } from '../gazetteer/entree-factory.ts';

describe('lieuDemande', () => {
	test.each([
		['Gourin', 'Gourin'],
		['médecin près de Gourin', 'Gourin'],
		['docteur à Saint-Étienne', 'Saint-Étienne'],
		['près d’Yvetot', 'Yvetot'],
		['56110', '56110'],
		['Sainte-Colombe 46120', 'Sainte-Colombe 46120'],
	])('of « %s » keeps « %s »', (query, text) => {
		expect(lieuDemande(query)).toBe(text);
	});

	test.each([
		'combien coûte la consultation chez le médecin volontaire',
		'200',
		'56110 29000',
		'27 juin 2025',
		'le la les',
		'🩺',
		'',
	])('« %s » names no commune', (query) => {
		expect(lieuDemande(query)).toBeUndefined();
	});
});

test('communesExactes: the very name or the whole postcode, not what begins so', () => {
	const entrees = [
		entree('Gourin', { codesPostaux: ['56110'] }),
		entree('Gourinville', { codesPostaux: ['56120'] }),
	];
	const noms = (text: string) => communesExactes(entrees, text).map(({ nom }) => nom);
	expect(noms('gourin')).toEqual(['Gourin']);
	expect(noms('56120')).toEqual(['Gourinville']);
	expect(noms('gou')).toEqual([]);
});
