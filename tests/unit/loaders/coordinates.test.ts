import { describe, expect, test } from 'vitest';
import { isInFrance } from '../../../src/domain/position.ts';
import { loadPositions, parsePlaces } from '../../../src/loaders/coordinates.ts';
import { loadTerritories } from '../../../src/loaders/territories.ts';

const line = (...fields: string[]) => `${fields.join('\t')}\n`;

describe('parsePlaces', () => {
	test('reads a place of the mainland', () => {
		const text = line(
			...[
				'1',
				'Gourin',
				'Gourin',
				'',
				'48.14',
				'-3.6',
				'P',
				'PPL',
				'FR',
				'',
				'53',
				'56',
				'563',
			],
			...['56066', '4200', '', '150', 'Europe/Paris', '2016-02-18']
		);
		expect(parsePlaces(text)).toEqual([
			{
				nom: 'Gourin',
				nature: 'PPL',
				commune: '56066',
				departement: '56',
				population: 4200,
				latitude: 48.14,
				longitude: -3.6,
			},
		]);
	});

	test('reads places overseas, and Mayotte, whose communes stand in another column', () => {
		const guadeloupe = line(
			...[
				'1',
				'A',
				'A',
				'',
				'16',
				'-61',
				'P',
				'PPL',
				'GP',
				'',
				'GP',
				'971',
				'9711',
				'97134',
				'9',
			],
			...['', '7', 'America/Guadeloupe', '2017-05-08']
		);
		const mayotte = line(
			...[
				'2',
				'B',
				'B',
				'',
				'-12',
				'45',
				'P',
				'PPLC',
				'YT',
				'',
				'97611',
				'',
				'',
				'',
				'9',
				'',
				'7',
			],
			...['Indian/Mayotte', '2017-05-08']
		);
		expect(
			parsePlaces(guadeloupe + mayotte).map(({ commune, departement }) => [
				commune,
				departement,
			])
		).toEqual([
			['97134', '971'],
			['97611', '976'],
		]);
	});

	test('leaves other countries and other features out', () => {
		const rest = ['', '', '', '', '', '9', '', '7', 'Europe/Paris', '2017-05-08'];
		expect(parsePlaces(line('1', 'A', 'A', '', '1', '1', 'P', 'PPL', 'BE', ...rest))).toEqual(
			[]
		);
		expect(parsePlaces(line('1', 'A', 'A', '', '1', '1', 'T', 'PK', 'FR', ...rest))).toEqual(
			[]
		);
	});
});

describe('loadPositions', () => {
	const positions = loadPositions();
	const { communes } = loadTerritories();

	test('places nearly every commune, each in its part of France', () => {
		const missing = [...communes.values()].filter(({ code }) => !positions.has(code));
		expect(missing.length).toBeLessThan(10);
		const outside = [...positions].filter(([code, position]) => {
			const departement = communes.get(code)?.departement.code ?? '';
			return !isInFrance(position, departement);
		});
		expect(outside).toEqual([]);
	});

	test.each([
		['75056', 48.85, 2.35],
		['13055', 43.3, 5.38],
		['2A004', 41.92, 8.74],
		['97411', -20.88, 55.45],
		['97611', -12.78, 45.23],
		['43234', 44.96, 3.55],
	])('places commune %s at its centre', (code, latitude, longitude) => {
		const position = positions.get(code);
		expect(position?.precision).toBe('commune');
		expect(position?.latitude).toBeCloseTo(latitude, 1);
		expect(position?.longitude).toBeCloseTo(longitude, 1);
	});

	test.each(['40271', '38363', '23257', '71588'])(
		'does not follow GeoNames where it misplaces commune %s',
		(code) => {
			expect(positions.get(code)?.precision).toBe('code-postal');
		}
	);
});
