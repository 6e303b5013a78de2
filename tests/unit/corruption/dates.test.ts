import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/domain/date.ts';
import { change, message } from './lib/change.ts';
import { copyOfData, TODAY } from './lib/copy.ts';

const copy = copyOfData();

const PAST = `une date qui n’est pas à venir : le site parle à la date du ${formatDate(TODAY)}`;

describe('a date in the future', () => {
	test.each([
		['data/sources.yaml', /^ {2}date: .+$/m, '  date: 2099-01-01', 'date', '2099-01-01'],
		[
			'data/sources.yaml',
			/^ {2}url: .+$/m,
			'  consultee: 2099-01-01\n$&',
			'consultee',
			'2099-01-01',
		],
		['data/lieux', /^ {2}dateStatut: .+$/m, '  dateStatut: 2099-01', 'dateStatut', '2099-01'],
		['data/chronologie.yaml', /^ {2}date: .+$/m, '  date: 2099', 'date', '2099'],
		[
			'data/chiffres.yaml',
			/^ {6}date: .+$/m,
			'      date: 2099',
			'mesures › n° 1 › date',
			'2099',
		],
		[
			'content/questions',
			/^verifieeLe: .+$/m,
			'verifieeLe: 2099-01-01',
			'verifieeLe',
			'2099-01-01',
		],
		['content/guides', /^verifieLe: .+$/m, 'verifieLe: 2099-01-01', 'verifieLe', '2099-01-01'],
	])('in %s', (where, from, to, field, date) => {
		const at = change(copy, where, from, to);
		expect(copy.errors()).toEqual([message({ ...at, field }, `« ${date} »`, PAST)]);
	});

	test('is allowed for a step that is planned', () => {
		change(copy, 'data/chronologie.yaml', /^ {2}date: .+$/m, '  date: 2099\n  prevue: oui');
		expect(copy.errors()).toEqual([]);
	});
});

describe('a status', () => {
	test('« ouvert » has a date', () => {
		const at = change(
			copy,
			'data/lieux',
			/^ {2}statut: .+\n {2}dateStatut: .+$/m,
			'  statut: ouvert\n  dateStatut: inconnue'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, line: at.line + 1, field: 'dateStatut' },
				'« inconnue »',
				'la date des consultations rapportées ; si aucune source ne la donne, le statut n’est pas « ouvert »'
			),
		]);
	});

	test.each(['ferme', 'suspendu'])('« %s » announces no visit', (statut) => {
		const at = change(
			copy,
			'data/lieux',
			/^ {2}statut: .+$/m,
			`  passages: [2025-10-01, 2099-01-01]\n  statut: ${statut}`
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'passages › n° 2' },
				'« 2099-01-01 »',
				`un statut qui s’accorde avec les passages : le lieu est dit « ${statut} »`
			),
		]);
	});

	test('leaves past visits and other statuses alone', () => {
		change(
			copy,
			'data/lieux',
			/^ {2}statut: .+$/m,
			'  passages: [2025-10-01]\n  statut: ferme'
		);
		expect(copy.errors()).toEqual([]);
		change(
			copy,
			'data/lieux',
			/^ {2}passages: .+\n {2}statut: .+$/m,
			'  passages: [2099-01-01]\n  statut: pret'
		);
		expect(copy.errors()).toEqual([]);
	});
});

describe('an address', () => {
	test('belongs to a site that a source names', () => {
		const at = change(
			copy,
			'data/lieux',
			/(?<=^ {2}codePostal: .+\n) {2}precision: .+$/m,
			'  adresse: 3 rue du Four\n  precision: commune'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'adresse' },
				'« 3 rue du Four »',
				'pas d’adresse quand aucune source ne nomme le lieu, ou « precision: lieu »'
			),
		]);
	});
});

describe('a figure that sources dispute', () => {
	test('keeps one value', () => {
		const at = change(
			copy,
			'data/chiffres.yaml',
			/( {6}retenue: oui\n {4}- valeur: .+\n {6}date: .+\n)( {6}sources)/,
			'$1      retenue: oui\n$2'
		);
		expect(copy.errors()[0]).toMatch(
			new RegExp(
				`fiche « ${at.record} », champ « mesures »\n {4}trouvé {2}: « 2 valeurs retenues »\n {4}attendu : une seule valeur retenue`
			)
		);
	});

	test('says why', () => {
		const at = change(copy, 'data/chiffres.yaml', /^ {2}choix: .+\n( {4}.+\n)*/m, '');
		expect(copy.errors()).toEqual([
			expect.stringContaining(
				`fiche « ${at.record} », champ « choix »\n    trouvé  : rien\n    attendu : la raison pour laquelle cette valeur est retenue`
			),
		]);
	});
});
