import { describe, expect, test } from 'vitest';
import { completeByDepartement, locateCommunes } from '../../../src/domain/coordinates.ts';
import type { RawPlace } from '../../../src/domain/geonames.ts';
import { indexTerritories } from '../../../src/domain/territories.ts';

/** Five communes of the Drôme: three share a postcode, four an EPCI, one is alone. */
const territories = indexTerritories({
	regions: [{ code: '84', nom: 'Auvergne-Rhône-Alpes' }],
	departements: [{ code: '26', nom: 'Drôme', region: '84' }],
	communes: [
		...[
			['26001', 'Le Bourg', '26100'],
			['26002', 'Le Hameau', '26100'],
			['26003', 'La Ferme', '26100'],
			['26004', 'Le Col', '26200'],
			['26005', 'L’Ermitage', '26300'],
		].map(([code = '', nom = '', codePostal = '']) => ({
			code,
			nom,
			type: 'commune-actuelle' as const,
			departement: '26',
			region: '84',
			codesPostaux: [codePostal],
		})),
		{
			code: '26900',
			nom: 'Ancienne',
			type: 'commune-deleguee' as const,
			departement: '26',
			region: '84',
			chefLieu: '26001',
		},
	],
	epci: [
		{
			code: '200000000',
			nom: 'CC d’Essai',
			type: 'CC',
			populationMunicipale: 0,
			membres: ['26001', '26002', '26003', '26004'].map((code) => ({
				code,
				nom: '',
				populationMunicipale: 0,
			})),
		},
	],
});

const place = (commune: string, change: Partial<RawPlace> = {}): RawPlace => ({
	nom: 'Ailleurs',
	nature: 'PPL',
	commune,
	departement: '26',
	population: 600,
	latitude: 44.7,
	longitude: 5.1,
	...change,
});

const locate = (...places: RawPlace[]) => locateCommunes(places, territories);

describe('locateCommunes', () => {
	test('places a commune at its own centre', () => {
		expect(locate(place('26001')).get('26001')).toEqual({
			latitude: 44.7,
			longitude: 5.1,
			precision: 'commune',
		});
	});

	test('takes the mean of the communes of its postcode for one without a centre', () => {
		const positions = locate(
			place('26001', { latitude: 44.6 }),
			place('26002', { latitude: 44.8 })
		);
		expect(positions.get('26003')).toEqual({
			latitude: 44.7,
			longitude: 5.1,
			precision: 'code-postal',
		});
	});

	test('takes the mean of the EPCI where the postcode has no centre either', () => {
		expect(locate(place('26001')).get('26004')?.precision).toBe('epci');
	});

	test('leaves a commune without located neighbours without a position', () => {
		expect(locate(place('26001')).has('26005')).toBe(false);
		expect(locate().size).toBe(0);
	});

	test.each([
		['the place of the same name', { nom: 'Le bourg', population: 1 }, { population: 9000 }],
		['a seat', { nature: 'PPLA4', population: 1 }, { population: 9000 }],
		['a town rather than a district', { population: 1 }, { nature: 'PPLX', population: 9000 }],
		['the largest of equals', { population: 9000 }, { population: 1 }],
	])('takes for centre %s', (_, centre, other) => {
		const places = [place('26001', { ...other, latitude: 44.6 }), place('26001', centre)];
		expect(locate(...places).get('26001')?.latitude).toBe(44.7);
		expect(locate(...places.toReversed()).get('26001')?.latitude).toBe(44.7);
	});

	test('gives the place of a former commune to its heir', () => {
		expect(locate(place('26900')).get('26001')?.precision).toBe('commune');
	});

	test.each([
		['an unknown commune', place('99999')],
		['another département', place('26001', { departement: '07' })],
		['a point outside France', place('26001', { longitude: 51 })],
	])('ignores a place with %s', (_, wrong) => {
		expect(locate(wrong).size).toBe(0);
	});

	test('drops a centre far from every neighbour of its postcode and of its EPCI', () => {
		const positions = locate(
			place('26001'),
			place('26002', { latitude: 45.6 }),
			place('26004', { latitude: 44.75 })
		);
		expect(positions.get('26002')).toEqual({
			latitude: 44.7,
			longitude: 5.1,
			precision: 'code-postal',
		});
		expect(positions.get('26001')?.precision).toBe('commune');
	});

	test('keeps a remote centre that nothing contradicts', () => {
		const positions = locate(place('26001'), place('26004', { latitude: 45.6 }));
		expect(positions.get('26004')?.precision).toBe('commune');
	});
});

describe('completeByDepartement', () => {
	test('gives the middle of its département to a commune without a position', () => {
		const positions = locate(place('26001', { latitude: 44.6 }));
		const completed = completeByDepartement(positions, territories);
		expect(completed.get('26005')).toEqual({
			latitude: 44.6,
			longitude: 5.1,
			precision: 'departement',
		});
		expect(completed.get('26001')).toEqual(positions.get('26001'));
	});

	test('leaves a commune without a position where nothing of its département is located', () => {
		expect(completeByDepartement(locate(), territories).size).toBe(0);
	});
});
