import { describe, expect, test } from 'vitest';
import {
	annonceOf,
	isDense,
	isJoignable,
	prixOf,
	reservationCommune,
	reservationOf,
	surtitreOf,
	tailleDeTitre,
} from '../../../src/domain/affiche.ts';
import { STATUTS } from '../../../src/schemas/valeurs-de-lieu.ts';
import type { Chiffre } from '../../../src/schemas/chiffre.ts';
import { unLieu } from '../lib/fiches.ts';

const prix = (id: string, valeur: string, date: string): Chiffre => ({
	id,
	libelle: 'Prix',
	mesures: [{ valeur, date, sources: [`source-${valeur}`], retenue: true }],
});
const CHIFFRES = [
	prix('prix-de-la-consultation', '30', '2026-01'),
	prix('prix-de-la-consultation-outre-mer', '36', 'inconnue'),
];

describe('annonceOf', () => {
	test('dates the consultations that a source reports', () => {
		expect(annonceOf(unLieu({ statut: 'ouvert', dateStatut: '2025-10' }))).toBe(
			'Consultations signalées en octobre 2025'
		);
	});

	test.each(STATUTS.filter((statut) => statut !== 'ouvert'))(
		'never says that doctors come to a site « %s »',
		(statut) => {
			expect(annonceOf(unLieu({ statut }))).toMatch(
				/(?:aucune consultation connue|non confirmée|suspendues|^Plus de.+)$/
			);
		}
	);
});

test('a place where nobody is known to consult is only meant for it', () => {
	expect(STATUTS.filter((statut) => surtitreOf({ statut }).startsWith('Lieu prévu'))).toEqual([
		'pret',
		'ouverture-prochaine',
		'annonce',
	]);
});

test('nobody is sent to a site that is suspended or closed', () => {
	expect(STATUTS.filter((statut) => !isJoignable({ statut }))).toEqual(['suspendu', 'ferme']);
});

describe('how to book', () => {
	const enLigne = { rendezVous: { comment: 'Sur le site de l’ARS.' } };
	const parTelephone = { telephone: '05 32 46 00 20', telephoneNote: 'Secrétariat.' };

	test('is what is known of it, or that nothing is', () => {
		expect(reservationOf({ ...parTelephone, ...enLigne })).toBe(
			'05 32 46 00 20 Secrétariat. Sur le site de l’ARS.'
		);
		expect(reservationOf({})).toBe('Aucune source ne dit comment le prendre.');
	});

	test('is said once where sites share it', () => {
		const lieu = { statut: 'ouvert', ...enLigne } as const;
		expect(reservationCommune([lieu, lieu])).toBe('Sur le site de l’ARS.');
		expect(reservationCommune([lieu, lieu, { statut: 'ferme' }])).toBe('Sur le site de l’ARS.');
		expect(reservationCommune([lieu, { ...lieu, ...parTelephone }])).toBeUndefined();
		expect(reservationCommune([lieu])).toBeUndefined();
		expect(reservationCommune([])).toBeUndefined();
	});
});

describe('prixOf', () => {
	test('is that of the key figures, with its date and sources', () => {
		expect(prixOf({ code: '84' }, CHIFFRES)).toEqual({
			montant: '30 € pour un adulte',
			date: 'prix de janvier 2026',
			sources: ['source-30'],
		});
	});

	test('is another overseas', () => {
		expect(prixOf({ code: '06' }, CHIFFRES)).toMatchObject({
			montant: '36 € pour un adulte',
			date: 'prix sans date',
		});
	});

	test('is never guessed', () => {
		expect(() => prixOf({ code: '84' }, [])).toThrow('data/chiffres.yaml');
	});
});

test('a longer title is set smaller', () => {
	expect(
		['Gourin (56)', 'Saint-Just-en-Chevalet (42)', 'M'.repeat(90)].map(tailleDeTitre)
	).toEqual(['grand', 'moyen', 'petit']);
});

test('many words are set smaller', () => {
	expect(isDense(['court', undefined])).toBe(false);
	expect(isDense(['a'.repeat(400), 'b'.repeat(200)])).toBe(true);
});
