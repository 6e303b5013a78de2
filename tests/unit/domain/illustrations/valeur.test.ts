import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nombreOf } from '../../../../src/domain/illustrations/valeur.ts';

test.each([
	['250', 250, false],
	['6 500', 6500, false],
	['2 539 784', 2_539_784, false],
	['plus de 300', 300, true],
	['environ 200', 200, false],
	['près de 80 000', 80_000, false],
	['0', 0, false],
])('« %s » is a number', (valeur, nombre, auMoins) => {
	expect(nombreOf(valeur)).toEqual({ nombre, auMoins });
});

test.each(['9 sur 12', '87 %', '30 millions', "jusqu'à 2 jours par mois", '', 'environ', '6,4'])(
	'« %s » is no whole count',
	(valeur) => {
		expect(nombreOf(valeur)).toBeUndefined();
	}
);

test('reads any whole number as French writes it', () => {
	const french = new Intl.NumberFormat('fr-FR');
	fc.assert(
		fc.property(fc.nat(), (nombre) => {
			expect(nombreOf(french.format(nombre))?.nombre).toBe(nombre);
			expect(nombreOf(String(nombre))?.nombre).toBe(nombre);
		})
	);
});
