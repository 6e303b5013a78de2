import { describe, expect, test } from 'vitest';
import { colonneDe, lireEnTete, lireRangee } from '../../../../src/domain/importer/colonnes.ts';
import { constatDe } from '../../../../src/domain/importer/constat.ts';
import { lireLieu, type ReglesDeLecture } from '../../../../src/domain/importer/lieu-lu.ts';
import { classerLieux } from '../../../../src/domain/importer/lieux.ts';
import type { LieuSaisi } from '../../../../src/schemas/lieu.ts';
import { uneSource } from '../../lib/fiches.ts';
import { reperes, territories } from './reperes.ts';

const GOURIN: LieuSaisi = {
	id: 'gourin',
	nom: 'Maison de santé de Gourin',
	type: 'maison-de-sante',
	commune: '56066',
	codePostal: '56110',
	adresse: '3 rue du Four',
	precision: 'lieu',
	telephone: '02 97 00 00 00',
	passages: ['2026-01-10'],
	statut: 'pret',
	dateStatut: '2025-10',
	constat: 'Prêt, dit l’ARS.',
	sources: ['ars'],
};

const BREST: LieuSaisi = {
	id: 'brest',
	nom: 'Local communal',
	commune: '29019',
	codePostal: '29200',
	precision: 'local-non-nomme',
	statut: 'annonce',
	dateStatut: 'inconnue',
	constat: 'Annoncé.',
	sources: ['tableau'],
};

const source = uneSource({
	id: 'tableau',
	titre: 'Liste des lieux',
	editeur: 'ARS Bretagne',
	date: '2026-02-03',
});

type Cells = Parameters<typeof lireLieu>[1];

const read = (cells: Cells, regles: ReglesDeLecture = {}, ligne = 2) =>
	lireLieu(ligne, cells, regles, reperes);

const classify = (
	rows: Cells[],
	{ regles = {}, choix = [] }: { regles?: ReglesDeLecture; choix?: [number, string][] } = {}
) =>
	classerLieux(
		rows.map((cells, rank) => read(cells, regles, rank + 2)),
		{ lieux: [GOURIN, BREST], source, communes: territories.communes, choix: new Map(choix) }
	);

const HERE = { commune: 'GOURIN', codePostal: '56110' };
const QUIMPER = { commune: 'Quimper', codePostal: '29000' };

describe('the titles of a table', () => {
	test.each([
		['Code postal', 'codePostal'],
		['N° de téléphone', 'telephone'],
		['CODE INSEE', 'insee'],
		['Nom du lieu *', 'nom'],
		['Ville', 'commune'],
		['Prise de RDV', 'rendezVous'],
		['codeCommune', 'insee'],
		['Intercommunalité (EPCI)', 'epci'],
		['Commentaire interne', undefined],
	])('« %s »', (title, column) => {
		expect(colonneDe(title)).toBe(column);
	});

	test('are found below a presentation, and tell what is not read', () => {
		const enTete = lireEnTete([
			['Tableau des lieux'],
			[],
			['Nom', 'Ville', 'CP', 'Suivi par', 'Commune'],
			['x', 'Gourin', '56110', 'y', 'z'],
		]);
		expect(enTete).toMatchObject({ rang: 2, ignorees: ['Suivi par'], doubles: ['Commune'] });
		expect(enTete && lireRangee(['x', 'Gourin', '', 'y', 'z'], enTete)).toEqual({
			nom: 'x',
			commune: 'Gourin',
		});
	});
});

describe('one row', () => {
	test('gives a whole record', () => {
		const { champs, commune } = read({
			nom: 'Maison de santé',
			type: 'MSP',
			adresse: '1, rue X, 29000 QUIMPER CEDEX',
			telephone: '298000000',
			telephoneNote: 'Accueil',
			rendezVous: 'Par téléphone',
			rendezVousUrl: 'https://rdv.example/x',
			jours: 'le mardi',
			passages: '26/03/2026',
			statut: 'Équipé',
			dateStatut: '3 février 2026',
			constat: 'Un constat.',
			precision: 'LIEU',
			note: 'Une note.',
		});
		expect(champs).toEqual({
			nom: 'Maison de santé',
			type: 'maison-de-sante',
			adresse: '1, rue X',
			precision: 'lieu',
			telephone: '02 98 00 00 00',
			telephoneNote: 'Accueil',
			rendezVous: { comment: 'Par téléphone', url: 'https://rdv.example/x' },
			jours: 'le mardi',
			passages: ['2026-03-26'],
			statut: 'pret',
			dateStatut: '2026-02-03',
			constat: 'Un constat.',
			note: 'Une note.',
		});
		expect(commune).toMatchObject({ etat: 'trouve', codePostal: '29000' });
	});

	test('leaves empty what it cannot read, and says so', () => {
		const { champs, remarques } = read({
			...QUIMPER,
			type: 'gare',
			telephone: 'mairie',
			passages: 'bientôt',
			rendezVousUrl: 'www.x.fr',
		});
		expect(champs).toEqual({});
		expect(remarques).toHaveLength(4);
	});

	test('is refused where it holds a formula, markup, a strange status or date', () => {
		const { refus } = read({
			nom: '=A1',
			adresse: '<b>x</b>',
			statut: 'peut-être',
			dateStatut: 'hier',
			...QUIMPER,
		});
		expect(refus).toHaveLength(4);
	});

	test('takes status and date of the whole file where it has none of its own', () => {
		const regles = { statut: 'annonce', date: '2026-02' } as const;
		expect(read(QUIMPER, regles).champs).toEqual({ statut: 'annonce', dateStatut: '2026-02' });
		expect(read({ ...QUIMPER, departement: '56' }, regles).commune.etat).toBe('ambigu');
	});
});

describe('a table of sites beside those of the data', () => {
	test('a new site is a whole record, in the words of its source', () => {
		const { nouveaux } = classify([
			{
				...QUIMPER,
				nom: 'EHPAD des Chênes',
				statut: 'Annoncé',
				rendezVousUrl: 'https://x.fr/',
			},
		]);
		expect(nouveaux[0]?.fiche).toEqual({
			id: 'quimper',
			nom: 'EHPAD des Chênes',
			commune: '29232',
			codePostal: '29000',
			precision: 'lieu',
			rendezVous: { comment: 'En ligne.', url: 'https://x.fr/' },
			statut: 'annonce',
			dateStatut: 'inconnue',
			constat:
				'Figure dans « Liste des lieux » (ARS Bretagne, 3 février 2026), avec la mention « Annoncé ».',
			sources: ['tableau'],
		});
		const named = classify([{ ...QUIMPER, nom: 'Quimper', statut: 'annonce' }]).nouveaux[0];
		expect(named?.fiche).toMatchObject({ nom: 'Quimper', precision: 'commune' });
	});

	test('what a record lacks is not made up', () => {
		const bilan = classify([
			{ ...QUIMPER },
			{ ...QUIMPER, nom: 'A', statut: 'Consultations rapportées' },
			{ ...QUIMPER, adresse: '1 rue X', statut: 'annonce' },
		]);
		expect(bilan.nouveaux).toEqual([]);
		expect(bilan.repetes.map(({ premiere }) => premiere)).toEqual([2]);
		expect(bilan.refuses.map(({ refus }) => refus.join())).toEqual([
			expect.stringMatching(/--statut annonce/),
			expect.stringMatching(/sans la date des consultations/),
		]);
		const [nameless] = classify([
			{ ...QUIMPER, adresse: '1 rue X', statut: 'annonce' },
		]).refuses;
		expect(nameless?.refus).toEqual([expect.stringMatching(/sans nom de lieu/)]);
	});

	test('a site of ours is the same whatever the case and the accents', () => {
		const { presents } = classify([
			{
				...HERE,
				nom: 'MAISON DE SANTE DE GOURIN',
				adresse: '3, RUE DU FOUR',
				telephone: '0297000000',
				statut: 'pret',
			},
		]);
		expect(presents[0]).toMatchObject({
			ajouts: [],
			conflits: [],
			passages: [],
			sourceNouvelle: true,
		});
	});

	test('what differs is shown, what lacks is added, days of visit join those that are there', () => {
		const { presents } = classify([
			{
				...HERE,
				nom: 'Maison de santé de Gourin',
				telephone: '0297111111',
				telephoneNote: 'Accueil',
				passages: '10/01/2026, 11/01/2026',
				statut: 'suspendu',
				dateStatut: 'inconnue',
				rendezVousUrl: 'https://x.fr/',
			},
		]);
		const [gourin] = presents;
		expect(gourin?.ajouts.map(({ champ }) => champ)).toEqual([
			'telephoneNote',
			'rendezVous.url',
		]);
		expect(gourin?.passages).toEqual(['2026-01-11']);
		expect(
			gourin?.conflits.map(({ champ, actuel, propose }) => [champ, actuel, propose])
		).toEqual([
			['telephone', '02 97 00 00 00', '02 97 11 11 11'],
			['statut', 'pret', 'suspendu'],
			['constat', 'Prêt, dit l’ARS.', expect.stringMatching(/« suspendu »/)],
		]);
	});

	test('an address for a site that is not named asks to name it', () => {
		const { presents } = classify([
			{
				commune: 'Brest',
				codePostal: '29200',
				nom: 'Local communal',
				adresse: '1 rue X',
				constat: 'Autre.',
			},
		]);
		expect(presents[0]?.conflits.map(({ champ }) => champ)).toEqual(['constat', 'precision']);
	});

	test('another name in the same commune is asked about', () => {
		const row = { ...HERE, nom: 'Mairie', statut: 'annonce' };
		expect(classify([row]).semblables.map(({ lieux }) => lieux.map(({ id }) => id))).toEqual([
			['gourin'],
		]);
		expect(classify([row], { choix: [[2, 'gourin']] }).presents[0]?.conflits[0]?.champ).toBe(
			'nom'
		);
		expect(classify([row], { choix: [[2, 'nouveau']] }).nouveaux[0]?.fiche.id).toBe(
			'gourin-mairie'
		);
		expect(classify([{ ...row, id: 'gourin' }]).presents).toHaveLength(1);
		expect(classify([row], { choix: [[2, 'rien']] }).laisses).toHaveLength(1);
	});

	test('a commune that is not certain is asked about', () => {
		const row = { commune: 'Quimper', nom: 'Mairie', statut: 'annonce' };
		expect(classify([row]).communes).toHaveLength(1);
		expect(classify([row], { choix: [[2, '29232']] }).nouveaux).toHaveLength(1);
		expect(
			classify([{ commune: 'Gourin', nom: 'X' }], { choix: [[2, 'gourin']] }).presents
		).toHaveLength(1);
	});
});

describe('the finding of a row without one', () => {
	test('says where the site stands, and when', () => {
		expect(constatDe(uneSource({ titreExact: false, editeur: 'ARS', date: 'inconnue' }))).toBe(
			'Figure dans un document (ARS, sans date).'
		);
	});

	test('leaves a title out that would make it too long', () => {
		expect(constatDe(uneSource({ titre: 'a'.repeat(300), editeur: 'b'.repeat(110) }))).toMatch(
			/^Figure dans un document/
		);
	});
});
