import { describe, expect, test } from 'vitest';
import type { Lieu, Zone } from '../../../../src/domain/fiches.ts';
import { FORMES } from '../../../../src/domain/geo/formes.ts';
import { carteDeFranceIllustree } from '../../../../src/domain/illustrations/carte-de-france.ts';
import { carteDeRegionIllustree } from '../../../../src/domain/illustrations/carte-de-region.ts';
import type { Illustration } from '../../../../src/domain/illustrations/illustration.ts';
import { CLAIRE, SOMBRE } from '../../../../src/domain/illustrations/palette.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { desDonnees, uneZone, unLieu } from '../../lib/fiches.ts';

const AURA = {
	code: '84',
	nom: 'Auvergne-Rhône-Alpes',
	id: 'auvergne-rhone-alpes',
	departements: [
		{ code: '07', nom: 'Ardèche' },
		{ code: '26', nom: 'Drôme' },
	],
};
const CORSE = { code: '94', nom: 'Corse', id: 'corse', departements: [] };
const REGIONS = [AURA, CORSE];

const lieu = (id: string, change: Partial<Lieu> = {}): Lieu =>
	unLieu({
		id,
		commune: { code: id, nom: `Commune ${id}` },
		position: { longitude: 5 + Number(id) / 10, latitude: 44.7, precision: 'commune' },
		...change,
	});

const zone = (id: string, change: Partial<Zone> = {}): Zone =>
	uneZone({
		id,
		nom: `CC ${id}`,
		emprise: [
			[
				[
					[4.8, 44.8],
					[5.1, 44.8],
					[5.1, 45],
					[4.8, 44.8],
				],
			],
		],
		...change,
	});

const DONNEES = desDonnees({
	regions: REGIONS,
	lieux: [lieu('1'), lieu('2', { statut: 'ouvert' }), lieu('3', { statut: 'ferme' })],
	zones: [zone('a'), zone('b', { certitude: 'a-confirmer' })],
});

const shapesIn = (svg: string, statut: keyof typeof FORMES): number =>
	svg.split(`d="${FORMES[statut]}"`).length - 1;

const aura = (donnees = DONNEES): Illustration => {
	const carte = carteDeRegionIllustree(AURA, donnees, departements);
	if (!carte) throw new Error('no map');
	return carte;
};

describe('the map of France', () => {
	const carte = carteDeFranceIllustree(DONNEES, departements);
	const svg = carte.dessiner(CLAIRE);

	test('draws each site once, and its status once more in the key', () => {
		expect(shapesIn(svg, 'annonce')).toBe(1 + 1);
		expect(shapesIn(svg, 'ouvert')).toBe(1 + 1);
		expect(shapesIn(svg, 'ferme')).toBe(1 + 1);
		expect(shapesIn(svg, 'pret')).toBe(0);
	});

	test('tells zones to confirm apart by stripes and dashes', () => {
		expect(svg.split('url(#hachures)')).toHaveLength(1 + 1 + 1);
		expect(svg.split('stroke-dasharray')).toHaveLength(1 + 1 + 1);
		expect(svg).toContain('<pattern id="hachures"');
	});

	test('says that extents are approximate, and that it is incomplete', () => {
		for (const text of [svg, carte.legende]) {
			expect(text).toMatch(/[Cc]ontours? approximatif/);
			expect(text).toMatch(/[Cc]arte incomplète/);
		}
		expect(carte.legende).toContain('points au centre des communes');
	});

	test('has a table that counts what is drawn', () => {
		expect(carte.tableau).toEqual({
			entetes: [
				'Région',
				'Zones nommées',
				'Zones à confirmer',
				'Consultations signalées',
				'Lieu annoncé',
				'Fermé',
			],
			lignes: [
				['Auvergne-Rhône-Alpes', '1', '1', '1', '1', '1'],
				['Corse', '0', '0', '0', '0', '0'],
				['Total', '1', '1', '1', '1', '1'],
			],
		});
	});

	test('has the five overseas départements', () => {
		for (const nom of ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'])
			expect(svg).toContain(`>${nom}</text>`);
	});

	test('carries its date, its licence and the mentions that are due', () => {
		expect(carte.date).toBe('2026-11-21');
		for (const words of [
			'21\u00A0novembre 2026',
			'Guide d’essai',
			'guide.example',
			'Licence Ouverte 2.0',
			'Natural Earth',
			'GeoNames (CC BY 4.0)',
			'Étalab',
		])
			expect(carte.credit).toContain(words);
		expect(carte.legende).toContain('21\u00A0novembre 2026');
		expect(carte.legende.split(/\s+/).length).toBeLessThan(80);
		expect(svg.replaceAll('\u00A0', ' ')).toContain('GeoNames (CC BY 4.0)');
	});

	test('is the same every time, in its colours', () => {
		expect(carteDeFranceIllustree(DONNEES, departements).dessiner(CLAIRE)).toBe(svg);
		expect(svg).toContain(`fill="${CLAIRE.fond}"`);
		expect(carte.dessiner(SOMBRE)).not.toContain(CLAIRE.fond);
	});
});

describe('the map of a région', () => {
	test('names the communes, and lists what it shows', () => {
		const carte = aura();
		expect(carte.dessiner(CLAIRE)).toContain('>Commune 2</text>');
		expect(carte.tableau.lignes).toEqual([
			['Commune 1 (26)', 'Lieu', 'Lieu annoncé, relevé : 20 octobre 2025'],
			['Commune 2 (26)', 'Lieu', 'Consultations signalées, relevé : 20 octobre 2025'],
			['Commune 3 (26)', 'Lieu', 'Fermé, relevé : 20 octobre 2025'],
			['CC a', 'Zone', 'Zone nommée par une source'],
			['CC b', 'Zone', 'Zone à confirmer'],
		]);
	});

	test('says what the numbers are, and which found no room', () => {
		expect(aura().dessiner(CLAIRE)).toContain('>Numéro du département</text>');
		const partout: NonNullable<Zone['emprise']> = [
			[
				[
					[2, 43],
					[8, 43],
					[8, 46.5],
					[2, 46.5],
					[2, 43],
				],
			],
		];
		const half: NonNullable<Zone['emprise']> = [
			[
				[
					[4.6, 43],
					[8, 43],
					[8, 46.5],
					[4.6, 46.5],
					[4.6, 43],
				],
			],
		];
		const drawn = (emprise: NonNullable<Zone['emprise']>) =>
			aura(desDonnees({ regions: REGIONS, zones: [uneZone({ emprise })] })).dessiner(CLAIRE);
		expect(drawn(partout)).not.toContain('uméro du département');
		expect(drawn(half)).toContain('>07</text>');
		expect(drawn(half)).toMatch(/\(faute de.*sans numéro\u00A0:.*26\)/s);
	});

	test('writes the name of a site beside the zone rather than on it', () => {
		const east: Zone['emprise'] = [
			[
				[
					[5.15, 44.5],
					[5.6, 44.5],
					[5.6, 44.9],
					[5.15, 44.9],
					[5.15, 44.5],
				],
			],
		];
		const anchorOf = (zones: Zone[]) =>
			/text-anchor="(\w+)"[^>]*>Commune 1</.exec(
				aura(desDonnees({ regions: REGIONS, lieux: [lieu('1')], zones })).dessiner(CLAIRE)
			)?.[1];
		expect(anchorOf([])).toBe('start');
		expect(anchorOf([uneZone({ emprise: east })])).toBe('end');
	});

	test('counts the sites that it has no room to name', () => {
		const lieux = Array.from({ length: 30 }, (_, rank) =>
			lieu(String(rank), {
				commune: { code: String(rank), nom: 'Saint-Germain-de-Calberte' },
				position: { longitude: 5, latitude: 44.7, precision: 'commune' },
			})
		);
		const svg = aura(desDonnees({ regions: REGIONS, lieux })).etroite.dessiner(CLAIRE);
		const named = svg.split('>Saint-Germain-de-Calberte</text>').length - 1;
		expect(named).toBeLessThan(30);
		expect(svg).toContain(`${30 - named}\u00A0lieux sans nom, faute de place.`);
		expect(aura().etroite.dessiner(CLAIRE)).not.toContain('sans nom');
	});

	test('is none where nothing is known', () => {
		expect(carteDeRegionIllustree(CORSE, DONNEES, departements)).toBeUndefined();
	});

	test('says what it cannot place', () => {
		const nowhere = unLieu({ id: '4' });
		const { emprise: _, ...shapeless } = zone('c');
		const { legende } = aura(
			desDonnees({ regions: REGIONS, lieux: [nowhere], zones: [shapeless] })
		);
		expect(legende).toContain(
			'Sans position connue, donc absents de la carte\u00A0: 1\u00A0lieu.'
		);
		expect(legende).toContain(
			'Sans contour connu, donc absentes de la carte\u00A0: 1\u00A0zone.'
		);
		expect(legende).not.toContain('points au centre');
		expect(legende).not.toMatch(/contours approximatifs/i);
	});

	test.each([
		[{ zonesAnnoncees: 5, complet: false }, '2\u00A0zones connues sur 5 annoncées'],
		[
			{ zonesAnnoncees: 1, complet: false },
			'1\u00A0zone connue sur 1 annoncée, et 1 à confirmer',
		],
		[{ complet: false }, '2\u00A0zones connues (nombre annoncé\u00A0: inconnu)'],
		[{ zonesAnnoncees: 2, complet: true }, 'les zones annoncées y sont toutes'],
	])('says how many zones were announced: %o', (known, words) => {
		const { couverture } = DONNEES;
		const regions = [{ region: '84', ...known }];
		const carte = aura(desDonnees({ ...DONNEES, couverture: { ...couverture, regions } }));
		expect(carte.legende).toContain(words);
	});
});
