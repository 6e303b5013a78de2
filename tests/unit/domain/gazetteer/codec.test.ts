import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/domain/gazetteer/decode.ts';
import { encode } from '../../../../src/domain/gazetteer/encode.ts';
import type { Fichier } from '../../../../src/domain/gazetteer/fichier.ts';
import { entree } from './entree-factory.ts';

const throughFile = (entrees: Parameters<typeof encode>[0]) =>
	decode(JSON.parse(JSON.stringify(encode(entrees))) as Fichier);

const ORIENTE = { siren: '242020105', nom: 'CC de l’Oriente' };

describe('encode and decode', () => {
	test('keep everything', () => {
		const entrees = [
			entree('Aléria', {
				code: '2B009',
				departement: '2B',
				codesPostaux: ['20270', '20290'],
				position: { latitude: 42.104, longitude: 9.513, precision: 'code-postal' },
				epci: { ...ORIENTE, zone: 'oriente' },
			}),
			entree('Tox', { epci: { ...ORIENTE, zone: 'oriente' } }),
			entree('Longny-au-Perche', {
				nature: 'commune-deleguee',
				commune: 'Longny les Villages',
				epci: { siren: '200068468', nom: 'CC des Hauts du Perche' },
			}),
			entree('Nouméa', { code: '98818', departement: '988', codesPostaux: [] }),
		];
		expect(throughFile(entrees)).toEqual(entrees.map((one, place) => ({ ...one, place })));
		expect(encode(entrees).epci).toHaveLength(2);
	});

	test('keep a position to some fifty metres', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -25, max: 52, noNaN: true }),
				fc.double({ min: -62, max: 56, noNaN: true }),
				fc.constantFrom(
					'commune' as const,
					'code-postal' as const,
					'epci' as const,
					'departement' as const
				),
				(latitude, longitude, precision) => {
					const [read] = throughFile([
						entree('Tox', { position: { latitude, longitude, precision } }),
					]);
					expect(Math.abs((read?.position?.latitude ?? NaN) - latitude)).toBeLessThan(
						6e-4
					);
					expect(Math.abs((read?.position?.longitude ?? NaN) - longitude)).toBeLessThan(
						6e-4
					);
					expect(read?.position?.precision).toBe(precision);
				}
			)
		);
	});

	test('give the apostrophes their form', () => {
		const [read] = throughFile([
			entree("L'Île-d'Yeu", {
				nature: 'commune-associee',
				commune: "L'Autre",
				epci: { siren: '1', nom: "CC de l'Île" },
			}),
		]);
		expect([read?.nom, read?.commune, read?.epci?.nom]).toEqual([
			'L’Île-d’Yeu',
			'L’Autre',
			'CC de l’Île',
		]);
	});

	test('take an unknown nature for a commune', () => {
		const fichier: Fichier = {
			epci: [],
			communes: [['Tox', '2B328', '20270', 0, 0, -1, -1, 9, 'Tox']],
		};
		expect(decode(fichier)[0]?.nature).toBe('commune');
	});
});
