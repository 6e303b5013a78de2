import type { MultiLineString, MultiPolygon as Lands } from 'geojson';
import { expect, test } from 'vitest';
import { contoursOf } from '../../../../src/domain/geo/contours.ts';
import type { MultiPolygon } from '../../../../src/domain/geo/shape.ts';
import { estSurTerre } from '../../../../src/domain/geo/terres.ts';
import { departements } from '../../../../src/geo/departements.ts';

const [land] = contoursOf(departements).features.map(({ geometry }) => geometry) as [
	Lands,
	MultiLineString,
];
const terres = land.coordinates as MultiPolygon;

test.each([
	['Saugues', 44.96, 3.55],
	['Ajaccio', 41.93, 8.74],
	['Brest', 48.39, -4.49],
	['Ouessant', 48.46, -5.1],
	['Saint-Denis de La Réunion', -20.88, 55.45],
	['Mamoudzou', -12.78, 45.23],
	['Genève, à la frontière', 46.2, 6.14],
])('%s is answered', (_, latitude, longitude) => {
	expect(estSurTerre({ latitude, longitude }, terres)).toBe(true);
});

test.each([
	['Bruxelles', 50.85, 4.35],
	['Turin', 45.07, 7.69],
	['Barcelone', 41.39, 2.17],
	['the Bay of Biscay', 45.5, -4],
])('%s is not', (_, latitude, longitude) => {
	expect(estSurTerre({ latitude, longitude }, terres)).toBe(false);
});
