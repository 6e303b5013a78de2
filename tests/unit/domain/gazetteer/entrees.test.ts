import { describe, expect, test } from 'vitest';
import type { Position } from '../../../../src/domain/position.ts';
import type { Epci, RawCommune } from '../../../../src/domain/territories.ts';
import { entreesDe, type Matiere } from '../../../../src/domain/gazetteer/entrees.ts';

const raw = (code: string, nom: string, rest: Partial<RawCommune> = {}): RawCommune => ({
	code,
	nom,
	type: 'commune-actuelle',
	departement: code.slice(0, 2),
	region: '84',
	codesPostaux: [`${code.slice(0, 2)}000`],
	population: 100,
	...rest,
});

const POSITION: Position = { latitude: 45.04, longitude: 3.88, precision: 'commune' };
const EPCI: Epci = { siren: '200073419', nom: 'CA du Puy-en-Velay', population: 1, communes: [] };

const entreesOf = (communes: RawCommune[], rest: Partial<Matiere> = {}) =>
	entreesDe({
		communes,
		territories: { epciOf: new Map([['43157', EPCI]]) },
		positions: new Map([['43157', POSITION]]),
		zones: new Map(),
		...rest,
	});

describe('entreesDe', () => {
	test('puts the most populated first, then arrondissements, then former communes', () => {
		const noms = entreesOf([
			raw('43001', 'Petite', { population: 10 }),
			raw('43002', 'Inhabitée', { population: 0 }),
			raw('43003', 'Ancienne', { type: 'commune-associee', chefLieu: '43001' }),
			raw('43005', 'Ville 2e Arrondissement', {
				type: 'arrondissement-municipal',
				commune: '43004',
				population: 999,
			}),
			raw('43004', 'Ville'),
			raw('43000', 'Jumelle'),
		]).map(({ nom }) => nom);
		expect(noms).toEqual([
			'Jumelle',
			'Ville',
			'Petite',
			'Inhabitée',
			'Ville 2e arrondissement',
			'Ancienne',
		]);
	});

	test('gives a former commune the code, postcodes and place of its heir', () => {
		const [, ancienne] = entreesOf([
			raw('43157', 'Le Puy-en-Velay', { codesPostaux: ['43000', '43750'] }),
			raw('43999', 'Taulhac', {
				type: 'commune-deleguee',
				chefLieu: '43157',
				codesPostaux: [],
			}),
		]);
		expect(ancienne).toMatchObject({
			nom: 'Taulhac',
			nature: 'commune-deleguee',
			code: '43157',
			commune: 'Le Puy-en-Velay',
			codesPostaux: ['43000', '43750'],
			position: POSITION,
			epci: { siren: EPCI.siren },
		});
	});

	test('leaves out a former commune that bears the name of its heir, or has none', () => {
		const entrees = entreesOf([
			raw('08053', 'Bazeilles'),
			raw('08053', 'Bazeilles', { type: 'commune-deleguee', chefLieu: '08053' }),
			raw('08999', 'Orpheline', { type: 'commune-deleguee', chefLieu: '08000' }),
		]);
		expect(entrees).toHaveLength(1);
	});

	test('says which documented zone a commune is in', () => {
		const communes = [raw('43157', 'Le Puy-en-Velay'), raw('43158', 'Ailleurs')];
		const zones = new Map([[EPCI.siren, 'le-puy-en-velay']]);
		expect(entreesOf(communes, { zones }).map(({ epci }) => epci)).toEqual([
			{ siren: EPCI.siren, nom: EPCI.nom, zone: 'le-puy-en-velay' },
			undefined,
		]);
	});

	test('knows overseas collectivités, some without a postcode', () => {
		const { codesPostaux: _, ...island } = raw(
			'98411',
			'Îles Saint-Paul et Nouvelle-Amsterdam'
		);
		expect(entreesOf([island])[0]).toMatchObject({ departement: '984', codesPostaux: [] });
	});

	test('sorts namesakes by code', () => {
		const homonyms = [raw('43002', 'Luc'), raw('43001', 'Luc')];
		expect(entreesOf(homonyms).map(({ code }) => code)).toEqual(['43001', '43002']);
	});
});
