import { describe, expect, test } from 'vitest';
import { type Champs, publier } from '../../../../src/domain/open-data/champs.ts';
import { CHAMPS_DE_VALEUR, valeursPubliees } from '../../../../src/domain/open-data/chiffres.ts';
import { CHAMPS_D_ETAPE } from '../../../../src/domain/open-data/chronologie.ts';
import { CHAMPS_DE_COMMUNIQUE } from '../../../../src/domain/open-data/communiques.ts';
import { CHAMPS_DE_COUVERTURE } from '../../../../src/domain/open-data/couverture.ts';
import { toGeojson } from '../../../../src/domain/open-data/geojson.ts';
import { toJson } from '../../../../src/domain/open-data/json.ts';
import { CHAMPS_DE_LIEU } from '../../../../src/domain/open-data/lieux.ts';
import { CHAMPS_DE_SOURCE } from '../../../../src/domain/open-data/sources.ts';
import { CHAMPS_DE_ZONE } from '../../../../src/domain/open-data/zones.ts';
import { desDonnees, unCommunique, unLieu, uneSource, uneZone } from '../../lib/fiches.ts';

const complet = unLieu({
	type: 'maison-de-sante',
	adresse: '1 rue Haute',
	epci: { siren: '200000000', nom: 'CC d’Essai' },
	zone: 'zone-d-essai',
	position: { latitude: 44.7, longitude: 5.1, precision: 'code-postal' },
	telephone: '04 75 00 00 00',
	telephoneNote: 'Mairie',
	rendezVous: { comment: 'Par téléphone.', url: 'https://rdv.example/' },
	jours: 'Le mardi',
	passages: ['2025-10-20'],
	note: 'Une note.',
});

describe('toJson', () => {
	test('wraps the records in licence, miseAJour and total', () => {
		const file = JSON.parse(
			toJson('lieux', [{ id: 'a' }], desDonnees(), ['positions'])
		) as object;
		expect(file).toEqual({
			licence:
				'Licence Ouverte 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence). Mention : Guide d’essai, https://guide.example, données du 21 novembre 2026. Coordonnées : GeoNames (https://www.geonames.org/), CC BY 4.0.',
			miseAJour: '2026-11-21',
			total: 1,
			lieux: [{ id: 'a' }],
		});
		expect(Object.keys(file)).toEqual(['licence', 'miseAJour', 'total', 'lieux']);
	});
});

describe('publier', () => {
	test('gives every field of a site', () => {
		const donnees = desDonnees({ lieux: [complet] });
		const [lieu = {}] = publier(donnees.lieux, CHAMPS_DE_LIEU, donnees);
		expect(Object.values(lieu)).not.toContain(null);
		expect(lieu).toMatchObject({
			url: 'https://guide.example/lieux/maison-d-essai/',
			commune: 'Essai',
			codeCommune: '26001',
			sirenEpci: '200000000',
			latitude: 44.7,
			precision: 'lieu',
			precisionPosition: 'code-postal',
			rendezVous: 'Par téléphone.',
			rendezVousUrl: 'https://rdv.example/',
			sources: ['ars'],
		});
	});

	test('says null of what is not known, and leaves no field out', () => {
		const donnees = desDonnees({ lieux: [unLieu()] });
		const [lieu = {}] = publier(donnees.lieux, CHAMPS_DE_LIEU, donnees);
		expect(Object.keys(lieu)).toEqual(Object.keys(CHAMPS_DE_LIEU));
		expect(lieu).toMatchObject({ type: null, telephone: null, latitude: null, passages: [] });
	});

	test('gives a zone its communes, départements and sites', () => {
		const donnees = desDonnees({ zones: [uneZone()], lieux: [complet] });
		expect(publier(donnees.zones, CHAMPS_DE_ZONE, donnees)).toMatchObject([
			{
				url: 'https://guide.example/zones/zone-d-essai/',
				departements: ['Drôme', 'Ardèche'],
				codesDepartements: ['26', '07'],
				communes: ['Essai', 'Test'],
				codesCommunes: ['26001', '07001'],
				lieux: ['maison-d-essai'],
				nomCite: null,
				note: null,
			},
		]);
	});

	test('gives a press item its région, its document and absolute links', () => {
		const html = '<a href="/sources/#ars">ARS</a>';
		const communiques = [
			unCommunique({ region: '84', html }),
			unCommunique({ source: 'perdue' }),
		];
		const donnees = desDonnees({ communiques });
		expect(publier(communiques, CHAMPS_DE_COMMUNIQUE, donnees)).toMatchObject([
			{
				region: 'Auvergne-Rhône-Alpes',
				codeRegion: '84',
				html: '<a href="https://guide.example/sources/#ars">ARS</a>',
				urlDocument: 'https://ars.example/page',
			},
			{ region: null, codeRegion: null, urlDocument: null },
		]);
	});

	test('gives each value of a figure, and says which one is kept', () => {
		const valeur = { sources: ['ars'], retenue: false };
		const donnees = desDonnees({
			chiffres: [
				{
					id: 'medecins',
					libelle: 'Médecins volontaires',
					unite: 'médecins',
					region: '84',
					mesures: [
						{ ...valeur, valeur: '250', date: '2025-12-05' },
						{
							...valeur,
							valeur: 'plus de 300',
							date: '2025-02',
							retenue: true,
							note: 'N.',
						},
					],
					choix: 'Parce que.',
				},
				{
					id: 'autre',
					libelle: 'Autre',
					mesures: [{ ...valeur, valeur: '1', date: '2025' }],
				},
			],
		});
		expect(publier(valeursPubliees(donnees), CHAMPS_DE_VALEUR, donnees)).toMatchObject([
			{ id: 'medecins', valeur: '250', retenue: false, note: null, choix: 'Parce que.' },
			{
				id: 'medecins',
				url: 'https://guide.example/presse/chiffres/#medecins',
				valeur: 'plus de 300',
				unite: 'médecins',
				date: '2025-02',
				retenue: true,
				region: 'Auvergne-Rhône-Alpes',
				codeRegion: '84',
				note: 'N.',
				sources: ['ars'],
			},
			{
				id: 'autre',
				retenue: true,
				unite: null,
				region: null,
				codeRegion: null,
				choix: null,
			},
		]);
	});

	test('counts what is announced and known of a région, and never guesses', () => {
		const donnees = desDonnees({
			lieux: [unLieu(), unLieu({ id: 'b', statut: 'ouvert' })],
			zones: [uneZone(), uneZone({ id: 'b', certitude: 'a-confirmer' })],
		});
		const regions = [
			{ region: '84', zonesAnnoncees: 17, complet: false, sources: ['ars'], note: 'N.' },
			{ region: '99', complet: true, sourcesDeLaNote: ['ars'] },
		];
		expect(publier(regions, CHAMPS_DE_COUVERTURE, donnees)).toMatchObject([
			{
				id: 'auvergne-rhone-alpes',
				url: 'https://guide.example/regions/auvergne-rhone-alpes/',
				region: 'Auvergne-Rhône-Alpes',
				zonesAnnoncees: 17,
				zonesNommees: 1,
				zonesAConfirmer: 1,
				complet: false,
				lieuxConnus: 2,
				lieuxRapportes: 1,
				sources: ['ars'],
				sourcesDeLaNote: [],
			},
			{
				id: '99',
				region: '99',
				zonesAnnoncees: null,
				zonesNommees: 0,
				complet: true,
				lieuxConnus: 0,
				note: null,
				sources: [],
				sourcesDeLaNote: ['ars'],
			},
		]);
	});

	test('gives a step of the timeline its région, and whether it was only announced', () => {
		const etape = { date: '2025-09', fait: 'Un fait.', prevue: true, sources: ['ars'] };
		const etapes = [
			{ ...etape, id: 'a', region: '84' },
			{ ...etape, id: 'b' },
		];
		expect(publier(etapes, CHAMPS_D_ETAPE, desDonnees())).toMatchObject([
			{
				url: 'https://guide.example/presse/chronologie/#a',
				region: 'Auvergne-Rhône-Alpes',
				codeRegion: '84',
				prevue: true,
			},
			{ region: null, codeRegion: null },
		]);
	});

	test('gives no title that was reconstructed', () => {
		const donnees = desDonnees();
		const sources = [uneSource(), uneSource({ titreExact: false })];
		expect(publier(sources, CHAMPS_DE_SOURCE, donnees)).toMatchObject([
			{
				titre: 'Un titre imprimé',
				fiche: 'https://guide.example/sources/ars/',
				lueVia: null,
			},
			{ titre: null, libelle: 'ARS Exemple, 20 octobre 2025', titreExact: false },
		]);
	});

	test.each<[string, Champs<never, unknown>]>([
		['sites', CHAMPS_DE_LIEU],
		['zones', CHAMPS_DE_ZONE],
		['régions', CHAMPS_DE_COUVERTURE],
		['values', CHAMPS_DE_VALEUR],
		['steps', CHAMPS_D_ETAPE],
		['press items', CHAMPS_DE_COMMUNIQUE],
		['sources', CHAMPS_DE_SOURCE],
	])('explains each field of the %s', (_, champs) => {
		expect(Object.values(champs).filter(({ sens }) => !/\p{L}.*\.$/u.test(sens))).toEqual([]);
	});
});

describe('toGeojson', () => {
	const { features, ...head } = JSON.parse(
		toGeojson(desDonnees({ lieux: [complet, unLieu({ id: 'sans-position' })] }))
	) as { features: { geometry: unknown; properties: object }[] };

	test('is a collection of as many features as there are sites', () => {
		expect(head).toMatchObject({
			type: 'FeatureCollection',
			miseAJour: '2026-11-21',
			total: 2,
		});
	});

	test('puts the longitude first and says how precise the point is', () => {
		expect(features[0]).toMatchObject({
			type: 'Feature',
			id: 'maison-d-essai',
			geometry: { type: 'Point', coordinates: [5.1, 44.7] },
			properties: { precisionPosition: 'code-postal', precision: 'lieu' },
		});
		expect(features[0]?.properties).not.toHaveProperty('latitude');
	});

	test('has no geometry for a site without a position', () => {
		expect(features[1]?.geometry).toBeNull();
	});
});
