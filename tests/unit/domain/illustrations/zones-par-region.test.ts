import { describe, expect, test } from 'vitest';
import { CLAIRE } from '../../../../src/domain/illustrations/palette.ts';
import { zonesParRegion } from '../../../../src/domain/illustrations/zones-par-region.ts';
import { desDonnees, uneZone } from '../../lib/fiches.ts';

const region = (code: string, nom: string) => ({ code, nom, id: nom, departements: [] });
const A = region('11', 'Alpha');
const B = region('22', 'Bêta');
const C = region('33', 'Gamma');

const zones = (of: typeof A, nombre: number, aConfirmer = 0) =>
	Array.from({ length: nombre }, (_, rank) =>
		uneZone({
			id: `${of.nom}-${rank}`,
			siren: `${of.code}${rank}`,
			region: of,
			certitude: rank < aConfirmer ? 'a-confirmer' : 'nommee',
		})
	);

const donneesAvec = (zonesAnnoncees: number) =>
	desDonnees({
		regions: [A, B, C],
		zones: [...zones(A, 2), ...zones(B, 4, 1), ...zones(C, 1)],
		couverture: {
			zonesAnnoncees,
			populationAnnoncee: 1,
			sources: [],
			regions: [
				{ region: '11', zonesAnnoncees: 3, complet: false, sources: ['ars'] },
				{ region: '22', zonesAnnoncees: 8, complet: false },
				{ region: '33', complet: false },
			],
			sansZone: [],
			ecartees: [],
		},
	});

const image = zonesParRegion(donneesAvec(20));
const svg = image.dessiner(CLAIRE);

/** All that a drawing says, its lines put together. */
const saidBy = (picture: typeof image) =>
	picture
		.dessiner(CLAIRE)
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/ +/g, ' ');

/** Bars of the rows: where each starts, how long it is. */
const barsFilled = (fill: string) =>
	[...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)" height="16" fill="([^"]+)"/g)]
		.filter(([, x, , color]) => Number(x) >= 280 && color === fill)
		.map(([, x, width]) => [Number(x), Number(width)] as const);

describe('zones by région', () => {
	test('has a table of what is announced and documented, most announced first', () => {
		expect(image.tableau.lignes).toEqual([
			['Bêta', '8', '4', '1', 'aucune source'],
			['Alpha', '3', '2', '0', 'ARS Exemple, 20 octobre 2025'],
			['Gamma', 'inconnu', '1', '0', 'aucune source'],
		]);
	});

	test('draws each number from zero, on one scale', () => {
		const announced = barsFilled(CLAIRE.fond);
		expect(announced.map(([x]) => x)).toEqual([280, 280]);
		const [beta = 0, alpha = 0] = announced.map(([, width]) => width);
		expect(alpha / beta).toBeCloseTo(3 / 8);
		const named = barsFilled(CLAIRE.ocreDoux);
		expect(named.map(([x]) => x)).toEqual([280, 280, 280]);
		expect(named.map(([, width]) => Math.round((width / beta) * 8))).toEqual([3, 2, 1]);
	});

	test('draws no bar for a number that nobody gives', () => {
		expect(svg).toContain('nombre annoncé inconnu');
		expect(image.legende).toContain('Nombre annoncé inconnu\u00A0: Gamma.');
	});

	test('says how many zones have no known région, while there are some', () => {
		expect(saidBy(image)).toContain('font 11');
		expect(saidBy(image)).toContain('Reste 9\u00A0: 1 au moins est en Gamma');
		expect(saidBy(image)).toContain('nous ne savons pas où sont les autres');
		expect(saidBy(zonesParRegion(donneesAvec(12)))).toMatch(
			/Reste 1\u00A0: 1 au moins est en Gamma\./
		);
		expect(saidBy(zonesParRegion(donneesAvec(11)))).not.toContain('où sont les autres');
	});

	test('says so where none of these zones is known', () => {
		const donnees = donneesAvec(20);
		const { regions } = donnees.couverture;
		const connues = regions.filter(({ region }) => region !== '33');
		const couverture = { ...donnees.couverture, regions: connues };
		expect(saidBy(zonesParRegion({ ...donnees, couverture }))).toContain(
			'Reste 9, dont nous ne connaissons pas la région.'
		);
	});

	test('stands without any zone', () => {
		expect(zonesParRegion(desDonnees()).tableau.lignes).toEqual([]);
	});
});
