import { describe, expect, test } from 'vitest';
import { communesNommees, lieuDemande } from '../../../../src/domain/search/lieu-demande.ts';
import { entree } from '../gazetteer/entree-factory.ts';

describe('lieuDemande', () => {
	test.each([
		['Gourin', 'Gourin'],
		['médecin près de Gourin', 'Gourin'],
		['docteur à Saint-Étienne', 'Saint-Étienne'],
		['près d’Yvetot', 'Yvetot'],
		['56110', '56110'],
		['Sainte-Colombe 46120', 'Sainte-Colombe 46120'],
		['médecin à Auch', 'Auch'],
		['medecin auch', 'auch'],
		['auch médecin', 'auch'],
		['consultation solidaire Cahors', 'Cahors'],
		['cabinet médical Figeac', 'Figeac'],
		['un médecin généraliste au Havre', 'Havre'],
		['Le Tampon', 'Le Tampon'],
		['paris 15', 'paris 15'],
		['Marseille 8ème arrondissement', 'Marseille 8e'],
		['lyon 1er', 'lyon 1er'],
		['Saint-Étienne-du-Gué-de-l’Isle', 'Saint-Étienne-du-Gué-de-l’Isle'],
	])('of « %s » keeps « %s »', (query, text) => {
		expect(lieuDemande(query)).toBe(text);
	});

	test.each([
		'combien coûte la consultation chez le médecin volontaire',
		'200',
		'le 15',
		'Bretagne',
		'la Réunion',
		'56110 29000',
		'27 juin 2025',
		'le la les',
		'🩺',
		'',
	])('« %s » names no commune', (query) => {
		expect(lieuDemande(query)).toBeUndefined();
	});
});

test('communesNommees: the very name or the whole postcode, not what begins so', () => {
	const entrees = [
		entree('Gourin', { codesPostaux: ['56110'] }),
		entree('Gourinville', { codesPostaux: ['56120'] }),
	];
	const noms = (text: string) => communesNommees(entrees, text).map(({ nom }) => nom);
	expect(noms('gourin')).toEqual(['Gourin']);
	expect(noms('56120')).toEqual(['Gourinville']);
	expect(noms('gou')).toEqual([]);
});

test('communesNommees: failing that, the first words, articles included', () => {
	const entrees = [entree('Digne-les-Bains'), entree('La Digne-d’Aval'), entree('Dignecourt')];
	const noms = (text: string) => communesNommees(entrees, text).map(({ nom }) => nom);
	expect(noms('Digne')).toEqual(['Digne-les-Bains']);
	expect(noms('la digne')).toEqual(['La Digne-d’Aval']);
	expect(noms('dign')).toEqual([]);
});

test('communesNommees: an arrondissement by its number', () => {
	const entrees = [
		entree('Paris'),
		entree('Paris 1er arrondissement', { nature: 'arrondissement-municipal' }),
		entree('Paris 15e arrondissement', { nature: 'arrondissement-municipal' }),
	];
	const noms = (text: string) => communesNommees(entrees, text).map(({ nom }) => nom);
	expect(noms('paris')).toEqual(['Paris']);
	expect(noms('paris 1')).toEqual(['Paris 1er arrondissement']);
	expect(noms('Paris 15')).toEqual(['Paris 15e arrondissement']);
	expect(noms('paris 15e')).toEqual(['Paris 15e arrondissement']);
});
