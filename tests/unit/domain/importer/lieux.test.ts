import { describe, expect, test } from 'vitest';
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

const classify = (
	rows: Cells[],
	{ regles = {}, choix = [] }: { regles?: ReglesDeLecture; choix?: [string, string][] } = {}
) =>
	classerLieux(
		rows.map((cells, rank) => lireLieu(rank + 2, cells, regles, reperes)),
		{ lieux: [GOURIN, BREST], source, communes: territories.communes, choix: new Map(choix) }
	);

const HERE = { commune: 'GOURIN', codePostal: '56110' };
const QUIMPER = { commune: 'Quimper', codePostal: '29000' };

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
			{ ...QUIMPER, nom: 'A', statut: 'Consultations signalées' },
			{ ...QUIMPER, adresse: '1 rue X', statut: 'annonce' },
		]);
		expect(bilan.nouveaux).toEqual([]);
		expect(bilan.refuses.map(({ refus }) => refus.join())).toEqual([
			expect.stringMatching(/--statut annonce/),
			expect.stringMatching(/sans la date des consultations/),
			expect.stringMatching(/sans nom de lieu/),
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
		expect(classify([row], { choix: [['2', 'gourin']] }).presents[0]?.conflits[0]?.champ).toBe(
			'nom'
		);
		expect(classify([row], { choix: [['2', 'nouveau']] }).nouveaux[0]?.fiche.id).toBe(
			'gourin-mairie'
		);
		expect(classify([{ ...row, id: 'gourin' }]).presents).toHaveLength(1);
		expect(classify([row], { choix: [['2', 'rien']] }).laisses).toHaveLength(1);
	});

	const row = (nom: string, more: Cells = {}): Cells => ({
		...QUIMPER,
		nom,
		statut: 'annonce',
		...more,
	});

	test('two rows of one new site are never chosen between', () => {
		const rows = [
			row('EHPAD des Chênes', { telephone: '0298000000' }),
			row('EHPAD des Chenes', { telephone: '0298111111', statut: 'suspendu' }),
		];
		const bilan = classify(rows);
		expect(bilan.nouveaux).toEqual([]);
		expect(bilan.doublons.map(({ lus, ecarts }) => [lus.length, ecarts])).toEqual([
			[
				2,
				[
					{ champ: 'nom', valeurs: ['EHPAD des Chênes', 'EHPAD des Chenes'] },
					{ champ: 'telephone', valeurs: ['02 98 00 00 00', '02 98 11 11 11'] },
					{ champ: 'statut', valeurs: ['annonce', 'suspendu'] },
				],
			],
		]);
		const [chosen] = classify(rows, { choix: [['2', 'rien']] }).nouveaux;
		expect(chosen?.fiche).toMatchObject({ statut: 'suspendu', telephone: '02 98 11 11 11' });
		expect(
			classify(rows, { choix: [['3', 'nouveau']] }).nouveaux.map(({ fiche }) => fiche.id)
		).toEqual(['quimper', 'quimper-ehpad-des-chenes']);
		const same = classify([
			row('Mairie', { jours: 'lundi' }),
			row('Mairie', { jours: 'lundi' }),
		]);
		expect([same.nouveaux.length, same.repetes.map(({ premiere }) => premiere)]).toEqual([
			1,
			[2],
		]);
		expect(
			classify([row('Mairie'), row('Mairie', { passages: '10/01/2026' })]).doublons
		).toHaveLength(1);
	});

	test('nor are two rows of one site of ours', () => {
		const nom = 'Maison de santé de Gourin';
		const rows = [
			{ ...HERE, nom, telephone: '0297111111' },
			{ ...HERE, nom, telephone: '0297222222' },
		];
		expect(classify(rows)).toMatchObject({ presents: [], doublons: [{ lus: [{}, {}] }] });
	});

	test.each([
		['Maison Z', 'Maison de santé Z', 1],
		['Maison de santé', 'Maison de santé du Steir', 1],
		['Pôle santé du Braden', 'Centre médical du Bradenn', 1],
		['Quimper', 'Centre de santé de Quimper', 1],
		['EHPAD des Chênes', 'Mairie annexe', 0],
		['Cabinet A', 'Cabinet B', 0],
	])('« %s » and « %s » in one commune', (first, second, asked) => {
		expect(classify([row(first), row(second)]).doublons).toHaveLength(asked);
	});

	test('a commune that is not certain is asked about', () => {
		const row = { commune: 'Quimper', nom: 'Mairie', statut: 'annonce' };
		expect(classify([row]).communes).toHaveLength(1);
		expect(classify([row], { choix: [['2', '29232']] }).nouveaux).toHaveLength(1);
		expect(
			classify([{ commune: 'Gourin', nom: 'X' }], { choix: [['2', 'gourin']] }).presents
		).toHaveLength(1);
	});
});
