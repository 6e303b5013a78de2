import { describe, expect, test } from 'vitest';
import {
	departementsOf,
	indexTerritories,
	nomCourt,
	nomLong,
	nomLongEnPhrase,
	type RawCommune,
} from '../../../src/domain/territories.ts';

const commune = (code: string, nom: string, more: Partial<RawCommune> = {}): RawCommune => ({
	code,
	nom,
	type: 'commune-actuelle',
	departement: code.slice(0, 2),
	region: '84',
	codesPostaux: [`${code.slice(0, 2)}100`],
	population: 500,
	...more,
});

const member = ({ code, nom }: RawCommune) => ({ code, nom, populationMunicipale: 500 });

const saugues = commune('43234', 'Saugues');
const grandrieu = commune('48070', 'Grandrieu', { region: '76' });
const accons = commune('07001', 'Accons', { population: 450 });
const island = commune('29155', 'Ouessant', {
	codesPostaux: undefined,
	population: undefined,
} as never);
const former = commune('43999', 'Ancienne', { type: 'commune-deleguee', chefLieu: '43234' });
const arrondissement = commune('69381', 'Lyon 1er', {
	type: 'arrondissement-municipal',
	commune: '07001',
});
const orphan = commune('97701', 'Saint-Barthélemy', { departement: '977', region: '977' });

const territories = indexTerritories({
	communes: [saugues, grandrieu, accons, island, former, arrondissement, orphan],
	epci: [
		{
			code: '200000001',
			nom: "CC de l'Oriente",
			type: 'CC',
			populationMunicipale: 1000,
			membres: [member(grandrieu), member(saugues), member(accons), member(orphan)],
		},
	],
	departements: [
		{ code: '43', nom: 'Haute-Loire', region: '84' },
		{ code: '07', nom: 'Ardèche', region: '84' },
		{ code: '48', nom: 'Lozère', region: '76' },
		{ code: '29', nom: 'Finistère', region: '84' },
		{ code: '977', nom: 'Saint-Barthélemy' },
	],
	regions: [
		{ code: '84', nom: 'Auvergne-Rhône-Alpes' },
		{ code: '76', nom: 'Occitanie' },
		{ code: '977', nom: 'Saint-Barthélemy' },
	],
});

describe('indexTerritories', () => {
	test('keeps the communes of today, with their département and région', () => {
		expect([...territories.communes.keys()]).toEqual(['43234', '48070', '07001', '29155']);
		expect(territories.communes.get('43234')).toMatchObject({
			departement: { code: '43', nom: 'Haute-Loire' },
			region: { code: '84', nom: 'Auvergne-Rhône-Alpes', id: 'auvergne-rhone-alpes' },
		});
	});

	test('leaves out collectivités without a région', () => {
		expect(territories.communes.has('97701')).toBe(false);
		expect([...territories.regions.keys()]).toEqual(['84', '76']);
	});

	test('counts nobody and no postcode where none is published', () => {
		expect(territories.communes.get('29155')).toMatchObject({
			codesPostaux: [],
			population: 0,
		});
	});

	test('counts the inhabitants of a commune as its EPCI does, so that they add up', () => {
		expect(territories.communes.get('07001')?.population).toBe(500);
	});

	test('leads former communes and arrondissements to their heir', () => {
		expect(territories.heirs.get('43999')?.nom).toBe('Saugues');
		expect(territories.heirs.get('69381')?.nom).toBe('Accons');
	});

	test('leads a commune to its EPCI', () => {
		expect(territories.epciOf.get('48070')?.siren).toBe('200000001');
	});
});

describe('departementsOf', () => {
	test("puts the seat's first, the others by code", () => {
		const epci = territories.epci.get('200000001');
		expect(epci && departementsOf(epci).map(({ code }) => code)).toEqual(['48', '07', '43']);
	});

	test('is empty without communes', () => {
		expect(departementsOf({ siren: '1', nom: 'CC', population: 0, communes: [] })).toEqual([]);
	});
});

describe('nomLong', () => {
	test.each([
		["CC de l'Oriente", "Communauté de communes de l'Oriente"],
		['CA Montluçon Communauté', 'Communauté d’agglomération Montluçon Communauté'],
		["CU d'Arras", "Communauté urbaine d'Arras"],
		['Métropole de Lyon', 'Métropole de Lyon'],
	])('of %s', (nom, expected) => {
		expect(nomLong(nom)).toBe(expected);
	});
});

describe('nomCourt', () => {
	test.each([
		["CC de l'Oriente", 'Oriente'],
		['CA Montluçon Communauté', 'Montluçon Communauté'],
		["CC d'Arcis, Mailly, Ramerupt", 'Arcis, Mailly, Ramerupt'],
		['CC des 7 Vallées', '7 Vallées'],
		['CA de La Rochelle', 'La Rochelle'],
		["CC l'Orée de la Brie", "L'Orée de la Brie"],
		['CC du Pays Riolais', 'Pays Riolais'],
		['Métropole de Lyon', 'Métropole de Lyon'],
		['CC ', 'CC '],
	])('of %s', (nom, expected) => {
		expect(nomCourt(nom)).toBe(expected);
	});
});

test.each([
	['CC Vallée de l’Ubaye', 'la communauté de communes Vallée de l’Ubaye'],
	['CA du Sud', 'la communauté d’agglomération du Sud'],
	['Métropole de Lyon', 'la métropole de Lyon'],
	['Eurométropole de Strasbourg', 'l’eurométropole de Strasbourg'],
	['Brest Métropole', 'Brest Métropole'],
])('« %s » inside a sentence', (nom, said) => {
	expect(nomLongEnPhrase(nom)).toBe(said);
});
