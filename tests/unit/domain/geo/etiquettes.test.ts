import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Etiquette, placerEtiquettes } from '../../../../src/domain/geo/etiquettes.ts';

const etiquette = (nom: string, latitude: number, longitude: number): Etiquette => ({
	nom,
	latitude,
	longitude,
	zoom: 8,
	sousUnPoint: false,
});

const zooms = (etiquettes: readonly Etiquette[]) =>
	etiquettes.map(({ nom, zoom }) => `${nom} ${zoom}`);

test('the more important of two names comes first, the other where there is room', () => {
	const placed = placerEtiquettes(
		[etiquette('Saint-Étienne', 45.4, 4.4), etiquette('Saint-Chamond', 45.42, 4.65)],
		[]
	);
	expect(zooms(placed)).toEqual(['Saint-Étienne 8', 'Saint-Chamond 9']);
});

test('a name waits until it covers no dot, unless it is written under its own', () => {
	const dot = { latitude: 45, longitude: 3.1 };
	const beside = etiquette('Beside', 45, 3);
	const own: Etiquette = { ...etiquette('Own', 45, 3.1), sousUnPoint: true };
	expect(zooms(placerEtiquettes([beside, own], [dot]))).toEqual(['Beside 9', 'Own 8']);
});

test('a name without room at any zoom is left out', () => {
	const placed = placerEtiquettes([etiquette('Ici', 45, 3), etiquette('Là', 45.001, 3)], []);
	expect(zooms(placed)).toEqual(['Ici 8']);
});

test('never brings a name out before the zoom wished for, nor changes the name', () => {
	const anywhere = fc.record({
		nom: fc.string({ minLength: 1, maxLength: 30 }),
		latitude: fc.double({ min: -60, max: 60, noNaN: true }),
		longitude: fc.double({ min: -180, max: 180, noNaN: true }),
		zoom: fc.integer({ min: 5, max: 10 }),
		sousUnPoint: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(anywhere), (etiquettes) => {
			const placed = placerEtiquettes(etiquettes, []);
			for (const { zoom, ...rest } of placed) {
				const wished = etiquettes.filter(
					({ nom, latitude, longitude }) =>
						nom === rest.nom &&
						latitude === rest.latitude &&
						longitude === rest.longitude
				);
				expect(wished.some((one) => zoom >= one.zoom)).toBe(true);
			}
		})
	);
});
