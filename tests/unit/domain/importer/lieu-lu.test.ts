import { describe, expect, test } from 'vitest';
import { lireLieu, type ReglesDeLecture } from '../../../../src/domain/importer/lieu-lu.ts';
import { reperes } from './reperes.ts';

type Cells = Parameters<typeof lireLieu>[1];

const read = (cells: Cells, regles: ReglesDeLecture = {}) => lireLieu(2, cells, regles, reperes);

const QUIMPER = { commune: 'Quimper', codePostal: '29000' };

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
