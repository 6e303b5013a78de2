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
	[...drawing.matchAll(/<rect x="680" y="9" width="([\d.]+)"/g)].map(([, width]) =>
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
		const said = svg.replaceAll(/[\u202F\u00A0]/g, ' ');
		for (const value of ['75', 'un sur dix', '150', 'plus de 300', '6 500 consultations'])
			expect(said).toContain(`>${value}</text>`);
	});

	test('draws bars from zero, each unit on its own scale', () => {
		const heures = chiffre('heures', [mesure('10', '2025-12'), mesure('40', '2026-01')], {
			unite: 'consultations',
		});
		const two = made(volontairesEtConsultations(donneesDe(MEDECINS, heures)));
		const [undated = 0, month = 0, kept = 0, few = 0, many = 0] = barsIn(two.dessiner(CLAIRE));
		expect(undated / kept).toBeCloseTo(75 / 300);
		expect(month / kept).toBeCloseTo(150 / 300);
		expect(few / many).toBeCloseTo(10 / 40);
		expect(many).toBe(kept);
	});

	test('measures no value against itself: alone of its unit, it has no bar nor scale', () => {
		expect(barsIn(svg)).toHaveLength(3);
		expect(svg).toContain('300\u00A0médecins</text>');
		expect(svg.split('>0</text>')).toHaveLength(2);
	});

	test('fills the bar of the value kept alone, whatever the colours', () => {
		for (const palette of [CLAIRE, SOMBRE]) {
			const fills = [
				...image
					.dessiner(palette)
					.matchAll(/<rect x="680" y="9" width="[\d.]+" height="20" fill="([^"]+)"/g),
			].map(([, fill]) => fill);
			expect(fills).toEqual([palette.fond, palette.fond, palette.accent]);
		}
		expect(svg).toContain('Barre pleine et nombre en gras');
		expect(svg).toContain('barre vide');
	});

	test('puts a day as a disc, a month or a year as long as it is, and no unknown date', () => {
		expect(svg.match(/<circle /g)).toHaveLength(1);
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

	test('has a key for the signs that are drawn, and for no other', () => {
		const said = svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
		for (const words of ['chevron', 'disque plein', 'capsule vide', 'barre vide'])
			expect(said).toContain(words);
		const plain = made(
			volontairesEtConsultations(
				donneesDe(
					chiffre('x', [mesure('1', '2025-12-05')]),
					chiffre('y', [mesure('2', '2025-12-06')])
				)
			)
		).dessiner(CLAIRE);
		for (const words of ['hevron', 'capsule', 'barre vide']) expect(plain).not.toContain(words);
		expect(plain).toContain('disque plein');
	});

	test('writes the whole name of a source, on as many lines as it takes', () => {
		const editeur = 'medecin-occitanie.org, site de médecins libéraux de la région Occitanie';
		const sources = [uneSource({ editeur })];
		const chiffres = [chiffre('x', [mesure('1', '2025-12'), mesure('2', '2025-12')])];
		const drawn = made(volontairesEtConsultations(desDonnees({ chiffres, sources })));
		expect(
			drawn
				.dessiner(CLAIRE)
				.replaceAll(/<[^>]+>/g, ' ')
				.replaceAll(/\s+/g, ' ')
		).toContain(editeur);
	});

	test('says which value is the newest that was found', () => {
		for (const text of [svg, image.legende])
			expect(text).toContain('Valeur la plus récente trouvée\u00A0: 17\u00A0février 2026.');
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

	test('puts the territories with most doctors first, whatever their values told before', () => {
		const some = (id: string, ...valeurs: string[]) =>
			chiffre(
				id,
				valeurs.map((valeur, rank) =>
					mesure(valeur, `2025-0${rank + 1}`, { retenue: rank === valeurs.length - 1 })
				),
				{ region: '84' }
			);
		const image = made(
			volontairesParTerritoire(
				donneesDe(some('a', '900', '9'), some('b', 'un sur dix'), some('c', '57'))
			)
		);
		expect(image.tableau.lignes.map(([what]) => what)).toEqual([
			'Ce que compte c',
			'Ce que compte a',
			'Ce que compte a',
			'Ce que compte b',
		]);
	});

	test('is none without a value', () => {
		expect(volontairesEtConsultations(donneesDe(AUTRE))).toBeUndefined();
		expect(volontairesParTerritoire(donneesDe(MEDECINS))).toBeUndefined();
	});
});
