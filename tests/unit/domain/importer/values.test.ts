import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lireDate, lireJours } from '../../../../src/domain/importer/date.ts';
import type { Lu } from '../../../../src/domain/importer/lu.ts';
import { lireStatut, lireType } from '../../../../src/domain/importer/mots-usuels.ts';
import { nettoyer } from '../../../../src/domain/importer/nettoyer.ts';
import { lireTelephone } from '../../../../src/domain/importer/telephone.ts';
import { lireAdresse, lireTexte } from '../../../../src/domain/importer/texte.ts';
import { formatDate } from '../../../../src/domain/date.ts';
import { telephone } from '../../../../src/schemas/champs.ts';
import { STATUTS, TYPES_DE_LIEU } from '../../../../src/schemas/valeurs-de-lieu.ts';
import { day } from '../arbitraries.ts';

/** The value, or the reason in which there is none. */
const said = <T>(lu: Lu<T>): T | string => ('valeur' in lu ? lu.valeur : `refus : ${lu.refus}`);

describe('cleaning', () => {
	test('gives a text its plain signs', () => {
		expect(nettoyer('\uFEFF L’Haÿ\u00A0les\u200BRoses\t&amp; \u201CX\u201D\u2026 ')).toBe(
			'L\'Haÿ lesRoses & "X"...'
		);
		expect(nettoyer('E\u0301tang&nbsp;d&#39;or')).toBe("Étang d'or");
	});

	test('changes nothing more the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const once = nettoyer(text);
				expect(nettoyer(once)).toBe(once);
			})
		);
	});
});

describe('telephone numbers', () => {
	test.each([
		['05.32.46.00.20', '05 32 46 00 20'],
		['0532460020', '05 32 46 00 20'],
		['+33 (0)5 32 46 00 20', '05 32 46 00 20'],
		['+33532460020', '05 32 46 00 20'],
		['0033 5 32 46 00 20', '05 32 46 00 20'],
		['532460020', '05 32 46 00 20'],
		["'+33 5 32 46 00 20", '05 32 46 00 20'],
		['Tél. : 05-32-46-00-20', '05 32 46 00 20'],
		['116117', '116 117'],
		['15', '15'],
		['3114', '3114'],
	])('« %s » is %s', (typed, number) => {
		expect(said(lireTelephone(typed))).toBe(number);
		expect(telephone.safeParse(number).success).toBe(true);
	});

	test.each(['mairie', '5,32E+08', '05 32 46 00', '00 32 46 00 20'])(
		'« %s » is none',
		(typed) => {
			expect(said(lireTelephone(typed))).toMatch(/n’est pas un numéro/);
		}
	);

	test('nothing is chosen between two', () => {
		expect(said(lireTelephone('05 32 46 00 20 / 06 01 02 03 04'))).toMatch(/plusieurs numéros/);
	});
});

describe('dates', () => {
	test.each([
		['20/10/2025', '2025-10-20'],
		['20.10.25', '2025-10-20'],
		['1er septembre 2025', '2025-09-01'],
		['le vendredi 16 janvier 2026', '2026-01-16'],
		['Oct. 2025', '2025-10'],
		['août 2025', '2025-08'],
		['10/2025', '2025-10'],
		['2025', '2025'],
		['2025-10', '2025-10'],
		['2025-10-20T00:00:00', '2025-10-20'],
		['20/10/2025 00:00', '2025-10-20'],
		['Inconnue', 'inconnue'],
	])('« %s » is %s', (typed, date) => {
		expect(said(lireDate(typed))).toBe(date);
	});

	test.each([
		'10/20/2025',
		'31/02/2025',
		'13/2025',
		'2025-13',
		'45950',
		'bientôt',
		'12 brumaire 2025',
		'',
	])('« %s » is none', (typed) => {
		expect(said(lireDate(typed))).toMatch(/n’est pas une date/);
	});

	test('says what a number of the spreadsheet is', () => {
		expect(said(lireDate('45943'))).toMatch(/n’est pas une date.*format Date/);
		expect(said(lireDate('12345'))).not.toMatch(/format Date/);
	});

	test('reads back every day that the site writes', () => {
		fc.assert(
			fc.property(day, (date) => {
				expect(said(lireDate(formatDate(date)))).toBe(date);
				expect(said(lireDate(date.split('-').reverse().join('/')))).toBe(date);
			})
		);
	});

	test('days of visit are all read, or none', () => {
		expect(said(lireJours('27/03/2026, 26 mars 2026 et 26/03/2026 | 2026-04-01'))).toEqual([
			'2026-03-26',
			'2026-03-27',
			'2026-04-01',
		]);
		expect(said(lireJours('26/03/2026, avril 2026'))).toMatch(
			/« avril 2026 » n’est pas un jour précis/
		);
		expect(said(lireJours('26/03/2026, bientôt'))).toMatch(/n’est pas une date/);
	});
});

describe('usual words', () => {
	test.each([
		['MSP', 'maison-de-sante'],
		['Maison de santé pluriprofessionnelle', 'maison-de-sante'],
		['Centre de santé', 'centre-de-sante'],
		['Centre territorial de santé', 'centre-de-sante'],
		['CDS', 'centre-de-sante'],
		['E.H.P.A.D.', 'refus'],
		['EHPAD', 'ehpad'],
		['Hôpital de proximité', 'centre-hospitalier'],
		['Cabinet médical', 'cabinet'],
		['Maison France Services', 'autre'],
		['Pôle de santé', 'autre'],
		['Maison médicale', 'cabinet'],
		['gare', 'refus'],
	])('« %s » is a %s', (typed, type) => {
		expect(said(lireType(typed))).toMatch(new RegExp(`^${type}`));
	});

	test('each kind and each status is read by its own name', () => {
		for (const type of TYPES_DE_LIEU) expect(said(lireType(type))).toBe(type);
		for (const statut of STATUTS) expect(said(lireStatut(statut, 'ouvert'))).toBe(statut);
	});

	test.each([
		['Consultations signalées', 'ouvert'],
		['Consultations rapportées', 'ouvert'],
		['Équipé, attend des médecins', 'pret'],
		['En attente de médecin', 'pret'],
		['Ouverture prochaine', 'ouverture-prochaine'],
		['Annoncé', 'annonce'],
		['SUSPENDU', 'suspendu'],
		['En attente d’ouverture', 'ouverture-prochaine'],
		['Ouverture prévue en mars 2026', 'ouverture-prochaine'],
		['ouverture prévue le 3 mars', 'ouverture-prochaine'],
		['Fermé', 'ferme'],
	])('« %s » is %s', (typed, statut) => {
		expect(said(lireStatut(typed))).toBe(statut);
	});

	test('« open » is never guessed at', () => {
		for (const word of ['Ouvert', 'Ouvert depuis le 3 mars 2026', 'opérationnel', 'Actif']) {
			expect(said(lireStatut(word))).toMatch(/--ouvert pret/);
			expect(said(lireStatut(word, 'pret'))).toBe('pret');
		}
		expect(said(lireStatut('peut-être'))).toMatch(
			/statut connu : changez le mot dans la colonne « statut »/
		);
	});
});

describe('texts', () => {
	test.each(['=HYPERLINK("x")', '@SUM(A1)', '+cmd|calc', '-x', '#REF!'])(
		'« %s » is a formula',
		(text) => {
			expect(said(lireTexte(text))).toMatch(/formule/);
		}
	);

	test.each(['<b>Gourin</b>', 'x <img src=x onerror=alert(1)>', 'javascript:alert(1)'])(
		'« %s » is code',
		(text) => {
			expect(said(lireTexte(text))).toMatch(/du code/);
		}
	);

	test.each(['3 rue du Four', '- 2 jours par mois', '+33 5 32', 'moins de 3 < 5', "'- 2 jours"])(
		'« %s » is a text',
		(text) => {
			expect(said(lireTexte(text))).toBe(text.replace(/^'/, ''));
		}
	);

	test('an address gives up the postcode and the commune that follow it', () => {
		expect(lireAdresse('3 rue du Four, 56110 GOURIN')).toEqual({
			adresse: '3 rue du Four',
			codePostal: '56110',
			commune: 'GOURIN',
		});
		expect(lireAdresse('3 rue du 19 mars 1962')).toEqual({ adresse: '3 rue du 19 mars 1962' });
		expect(lireAdresse('')).toEqual({ adresse: '' });
	});
});
