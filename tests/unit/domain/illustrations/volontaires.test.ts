import { describe, expect, test } from 'vitest';
import type { Illustration } from '../../../../src/domain/illustrations/illustration.ts';
import { CLAIRE, SOMBRE } from '../../../../src/domain/illustrations/palette.ts';
import {
	volontairesEtConsultations,
	volontairesParTerritoire,
} from '../../../../src/domain/illustrations/volontaires.ts';
import type { Chiffre, Mesure } from '../../../../src/schemas/chiffre.ts';
import { desDonnees, uneSource } from '../../lib/fiches.ts';

const mesure = (valeur: string, date: string, change: Partial<Mesure> = {}): Mesure => ({
	valeur,
	date,
	sources: ['ars'],
	retenue: false,
	...change,
});

const chiffre = (id: string, mesures: Mesure[], change: Partial<Chiffre> = {}): Chiffre => ({
	id,
	libelle: `Ce que compte ${id}`,
	unite: 'médecins',
	mesures,
	...change,
});

const MEDECINS = chiffre('medecins', [
	mesure('plus de 300', '2026-02-17', { retenue: true, sources: ['ars', 'egora'] }),
	mesure('150', '2025-12', { note: 'Des inscrits.' }),
	mesure('75', 'inconnue'),
	mesure('un sur dix', '2025'),
]);
const CONSULTATIONS = chiffre('consultations', [mesure('6 500', '2026-02-17')], {
	unite: 'consultations',
});
const TERRITOIRE = chiffre('drome', [mesure('40', '2025-09')], { region: '84' });
const AUTRE = chiffre('zones', [mesure('151', '2025-06-27')], { unite: 'zones' });

const donneesDe = (...chiffres: Chiffre[]) =>
	desDonnees({ chiffres, sources: [uneSource(), uneSource({ id: 'egora', editeur: 'Egora' })] });

function made(illustration: Illustration | undefined): Illustration {
	if (!illustration) throw new Error('no picture');
	return illustration;
}

const image = made(
	volontairesEtConsultations(donneesDe(MEDECINS, CONSULTATIONS, TERRITOIRE, AUTRE))
);
const svg = image.dessiner(CLAIRE);
const barsIn = (drawing: string) =>
	[...drawing.matchAll(/<rect x="780" y="8" width="([\d.]+)"/g)].map(([, width]) =>
		Number(width)
	);

describe('values along time', () => {
	test('has every value of the country in its table, figure by figure, oldest first', () => {
		expect(image.tableau.lignes.map(([what, value, date]) => [what, value, date])).toEqual([
			['Ce que compte medecins', '75', 'sans date'],
			['Ce que compte medecins', 'un sur dix', '2025'],
			['Ce que compte medecins', '150', 'décembre 2025'],
			['Ce que compte medecins', 'plus de 300 (valeur retenue)', '17 février 2026'],
			['Ce que compte consultations', '6 500 (valeur retenue)', '17 février 2026'],
		]);
		expect(image.tableau.lignes[2]?.slice(3)).toEqual([
			'ARS Exemple, 20 octobre 2025',
			'Des inscrits.',
		]);
		for (const [, value = ''] of image.tableau.lignes)
			expect(svg.replaceAll('\u202F', ' ')).toContain(
				`>${value.replace(' (valeur retenue)', '')}</text>`
			);
	});

	test('draws bars from zero, each unit on its own scale', () => {
		const [undated = 0, month = 0, kept = 0, consultations] = barsIn(svg);
		expect(undated / kept).toBeCloseTo(75 / 300);
		expect(month / kept).toBeCloseTo(150 / 300);
		expect(consultations).toBe(kept);
		expect(barsIn(svg)).toHaveLength(4);
	});

	test('fills the bar of the value kept alone, whatever the colours', () => {
		for (const palette of [CLAIRE, SOMBRE]) {
			const fills = [
				...image
					.dessiner(palette)
					.matchAll(/<rect x="780" y="8" width="[\d.]+" height="20" fill="([^"]+)"/g),
			].map(([, fill]) => fill);
			expect(fills).toEqual([palette.fond, palette.fond, palette.accent, palette.accent]);
		}
		expect(svg).toContain('Barre pleine et nombre en gras');
	});

	test('puts a day as a disc, a month or a year as long as it is, and no unknown date', () => {
		expect(svg.match(/<circle /g)).toHaveLength(2);
		const spans = [...svg.matchAll(/width="([\d.]+)" height="10"/g)].map(([, width]) =>
			Number(width)
		);
		expect(spans).toHaveLength(2);
		expect((spans[0] ?? 0) / (spans[1] ?? 1)).toBeCloseTo(365 / 31, 0);
		expect(svg).toContain('Sans date, donc absentes de l’axe du temps\u00A0: 1.');
		expect(svg).toContain('Sans nombre entier, donc sans barre\u00A0: 1.');
	});

	test('marks « plus de » with a chevron', () => {
		expect(svg.match(/l9 9l-9 9/g)).toHaveLength(1);
	});

	test('names who says so', () => {
		expect(svg).toContain('>ARS Exemple et 1 autre</text>');
	});

	test('says that nothing newer was found, and from when that is', () => {
		expect(svg).toContain('aucune valeur plus récente trouvée');
		expect(image.legende).toContain('Valeur la plus récente trouvée\u00A0: 17\u00A0février 2026.');
	});

	test('says nothing of the sort of values of today', () => {
		const now = made(
			volontairesEtConsultations(donneesDe(chiffre('x', [mesure('1', '2026-11-20')])))
		);
		expect(now.dessiner(CLAIRE)).not.toContain('aucune valeur plus récente');
	});

	test('stands on unknown dates alone, and on a count of zero', () => {
		const image = made(
			volontairesEtConsultations(donneesDe(chiffre('x', [mesure('0', 'inconnue')])))
		);
		expect(image.legende).not.toContain('plus récente');
		expect(barsIn(image.dessiner(CLAIRE))).toEqual([]);
	});

	test('gives territories a picture of their own', () => {
		const territories = made(volontairesParTerritoire(donneesDe(MEDECINS, TERRITOIRE)));
		expect(territories.tableau.lignes.map(([what]) => what)).toEqual(['Ce que compte drome']);
	});

	test('is none without a value', () => {
		expect(volontairesEtConsultations(donneesDe(AUTRE))).toBeUndefined();
		expect(volontairesParTerritoire(donneesDe(MEDECINS))).toBeUndefined();
	});
});
