import { describe, expect, test } from 'vitest';
import { pagesBySource, parGroupe } from '../../../src/domain/citations-index.ts';
import { desDonnees, unCommunique, unLieu, uneQuestion, uneZone } from '../lib/fiches.ts';

const donnees = desDonnees({
	lieux: [
		unLieu(),
		unLieu({ id: 'essai', nom: 'Maison de santé d’Essai', sources: ['ars', 'media'] }),
	],
	zones: [uneZone({ nom: "CC de l'Essai" })],
	questions: [uneQuestion()],
	communiques: [
		unCommunique(),
		unCommunique({ id: 'article', titre: 'Un article', nature: 'article' }),
	],
	chiffres: [
		{
			id: 'zones',
			libelle: 'Nombre de zones',
			mesures: [
				{ valeur: '151', date: '2025', sources: ['ars'], retenue: true },
				{ valeur: '150', date: '2025', sources: ['ars', 'media'], retenue: false },
			],
		},
	],
	etapes: [{ id: 'debut', date: '2025', fait: 'Début.', prevue: false, sources: ['ars'] }],
	guides: [
		{
			id: 'patients',
			titre: 'Guide du patient',
			description: 'Un guide.',
			publics: ['patients'],
			sources: ['ars'],
			verifieLe: '2026-11-21',
			html: '',
		},
	],
	facileALire: {
		titre: 'Facile à lire',
		description: 'Une page.',
		verifieLe: '2026-11-21',
		parties: [
			{ titre: 'Où ?', idees: [], sources: ['ars'] },
			{ titre: 'Combien ?', idees: [], sources: ['ars'] },
			{ titre: 'Qui ?', idees: [] },
		],
	},
	couverture: {
		zonesAnnoncees: 151,
		populationAnnoncee: 1,
		sources: ['ars'],
		regions: [
			{ region: '84', complet: false, sources: ['ars'] },
			{ region: '84', complet: false },
		],
		sansZone: [{ departement: '07', constat: 'Aucune.', sources: ['ars', 'senat'] }],
		ecartees: [{ nomCite: 'Autre', pourquoi: 'Non confirmée.', sources: ['media'] }],
	},
});

describe('pagesBySource', () => {
	const pages = pagesBySource(donnees);

	test('lists every page that rests on a source, by label, each once', () => {
		expect(pages.get('ars')).toEqual([
			{ href: '/faq/cout/#combien', label: 'Combien ?', groupe: 'patients' },
			{
				href: '/zones/zone-d-essai/',
				label: "Communauté de communes de l'Essai",
				groupe: 'lieux',
			},
			{ href: '/presse/chronologie/#debut', label: 'Début.', groupe: 'presse' },
			{ href: '/facile-a-lire/', label: 'Facile à lire', groupe: 'guides' },
			{ href: '/patients/', label: 'Guide du patient', groupe: 'guides' },
			{ href: '/zones/', label: 'Les zones', groupe: 'lieux' },
			{ href: '/lieux/maison-d-essai/', label: 'Maison d’essai, Essai', groupe: 'lieux' },
			{ href: '/lieux/essai/', label: 'Maison de santé d’Essai', groupe: 'lieux' },
			{ href: '/presse/chiffres/#zones', label: 'Nombre de zones', groupe: 'presse' },
			{
				href: '/regions/auvergne-rhone-alpes/',
				label: 'Région Auvergne-Rhône-Alpes',
				groupe: 'lieux',
			},
			{ href: '/presse/#article', label: 'Un article', groupe: 'presse' },
			{
				href: '/presse/communiques/communique-d-essai/',
				label: 'Un communiqué',
				groupe: 'presse',
			},
		]);
	});

	test('lists them group by group, guides first', () => {
		const groupes = parGroupe(pages.get('ars') ?? []);
		expect(groupes.map(({ titre, pages }) => `${titre} : ${pages.length}`)).toEqual([
			'Guides : 2',
			'Questions des patients : 1',
			'Presse et chiffres : 4',
			'Lieux, zones et régions : 5',
		]);
		expect(parGroupe([])).toEqual([]);
	});

	test('counts the second value of a figure and the names left out', () => {
		expect(pages.get('media')?.map(({ href }) => href)).toEqual([
			'/zones/',
			'/lieux/essai/',
			'/presse/chiffres/#zones',
		]);
	});

	test('leads from a département without zones to its région', () => {
		expect(pages.get('senat')).toEqual([
			{
				href: '/regions/auvergne-rhone-alpes/',
				label: 'Région Auvergne-Rhône-Alpes',
				groupe: 'lieux',
			},
		]);
	});

	test('leads from a rate to the examples computed from it', () => {
		const { tarifs } = desDonnees();
		tarifs.indemnite.journee.sources = ['urps'];
		const pages = pagesBySource(desDonnees({ tarifs }));
		expect(pages.get('ameli')?.map(({ href }) => href)).toEqual([
			'/medecins/#ce-qu-une-journee-peut-rapporter',
			'/patients/#ce-que-cela-coute',
		]);
		expect(pages.get('urps')?.map(({ href }) => href)).toEqual([
			'/medecins/#ce-qu-une-journee-peut-rapporter',
		]);
	});

	test('orders namesakes by address', () => {
		const etapes = ['b', 'a'].map((id) => ({
			id,
			date: '2025',
			fait: 'Début.',
			prevue: false,
			sources: ['ars'],
		}));
		expect(
			pagesBySource(desDonnees({ etapes }))
				.get('ars')
				?.map(({ href }) => href)
		).toEqual(['/presse/chronologie/#a', '/presse/chronologie/#b']);
	});

	test('has nothing for a source that nothing cites', () => {
		expect(pages.get('autre')).toBeUndefined();
	});
});
