import { describe, expect, test } from 'vitest';
import { kitOf, toutes } from '../../../../src/domain/illustrations/kit.ts';
import { CLAIRE, SOMBRE } from '../../../../src/domain/illustrations/palette.ts';
import { FORMES } from '../../../../src/domain/geo/formes.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { desDonnees, uneZone, unLieu } from '../../lib/fiches.ts';

/** Of a picture on a phone 360 pixels wide, its page's margins left out. */
const SHOWN = 328;

const mesure = (valeur: string, date: string, retenue = false) => ({
	valeur,
	date,
	sources: ['ars'],
	retenue,
});
const chiffre = (id: string, region?: string) => ({
	id,
	libelle: `Ce que compte ${id}`,
	unite: 'médecins',
	mesures: [
		mesure('150', '2025-12'),
		mesure('plus de 300', '2026-02-17', true),
		mesure('un sur dix', 'inconnue'),
	],
	...(region !== undefined && { region }),
});
const couverture = desDonnees().couverture;
const position = { longitude: 5, latitude: 44.7, precision: 'commune' } as const;
const donnees = desDonnees({
	lieux: [unLieu({ position, commune: { code: '26001', nom: 'Essai' } })],
	zones: [uneZone(), uneZone({ id: 'b', certitude: 'a-confirmer' })],
	chiffres: [chiffre('france'), chiffre('drome', '84')],
	couverture: {
		...couverture,
		regions: [
			{ region: '84', zonesAnnoncees: 5, complet: false },
			{ region: '94', complet: false },
		],
	},
});
const images = toutes(kitOf(donnees, departements));
const etroite = (id: string) =>
	images
		.find((image) => image.id === id)
		?.etroite.dessiner(CLAIRE)
		.replaceAll(/[\u00A0\u202F]/g, ' ') ?? '';

describe('a picture for phones', () => {
	test('has no letter under 12 pixels where a phone of 360 shows it, and is no wider', () => {
		expect(images).toHaveLength(5);
		for (const { etroite: image } of images) {
			const svg = image.dessiner(CLAIRE);
			const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) =>
				Number(size)
			);
			expect((Math.min(...sizes) * SHOWN) / image.width).toBeGreaterThanOrEqual(12);
			expect(image.width).toBeLessThanOrEqual(360);
			expect(image.dessiner(SOMBRE)).not.toContain(CLAIRE.fond);
		}
	});

	test('says as much as the wide one, maps', () => {
		const svg =
			etroite('carte-aura') + etroite('carte-france') + etroite('carte-auvergne-rhone-alpes');
		for (const words of [
			'Essai',
			'Lieu annoncé (1)',
			'Guadeloupe',
			'Mayotte',
			'Carte incomplète',
			'GeoNames',
		])
			expect(svg).toContain(words);
		expect(etroite('carte-france').split(`d="${FORMES.annonce}"`)).toHaveLength(1 + 1 + 1);
	});

	test('says as much as the wide one, bars', () => {
		const zones = etroite('zones-par-region');
		for (const words of [
			'Zones annoncées',
			'>5<',
			'2, dont 1 à confirmer',
			'nombre annoncé inconnu',
		])
			expect(zones).toContain(words);
		const valeurs = etroite('volontaires-et-consultations');
		for (const words of [
			'décembre 2025',
			'>150<',
			'>plus de 300<',
			'>un sur dix<',
			'ARS Exemple',
			'Valeur la plus récente trouvée',
			'>17 février 2026',
		])
			expect(valeurs).toContain(words);
		expect(valeurs.split('l8 8l-8 8')).toHaveLength(2);
	});
});
