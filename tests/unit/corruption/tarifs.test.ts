import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/domain/date.ts';
import { change, message } from './lib/change.ts';
import { copyOfData, TODAY } from './lib/copy.ts';

const copy = copyOfData({ texts: 1 });

const FILE = 'data/tarifs.yaml';
const MONTANT =
	'un montant en euros, sans le signe €, avec un point pour les centimes (exemple : « 31.50 »)';
const TAUX = 'un taux en pour cent, nombre entier de 0 à 100, sans le signe % (exemple : « 70 »)';

describe('a rate', () => {
	test.each([
		['montant', '30 €', 'consultation › adulte › montant', MONTANT],
		['montant', '31,50', 'consultation › adulte › montant', MONTANT],
		['montant', '-2', 'consultation › adulte › montant', MONTANT],
		['taux', '70 %', 'remboursement › parcours › taux', TAUX],
		['taux', '101', 'remboursement › parcours › taux', TAUX],
		['taux', '0.7', 'remboursement › parcours › taux', TAUX],
		[
			'nombre',
			'dix-huit',
			'hypotheses › patientsParJour › nombre',
			'un nombre entier, sans espace (exemple : « 151 »)',
		],
	])('is no %s « %s »', (field, value, path, expected) => {
		const at = change(
			copy,
			FILE,
			new RegExp(`^ {4}${field}: .+$`, 'm'),
			`    ${field}: ${value}`
		);
		expect(copy.errors()).toEqual([message({ ...at, field: path }, `« ${value} »`, expected)]);
	});

	test('may have cents', () => {
		change(copy, FILE, /^ {4}montant: 30$/m, '    montant: 31.50');
		expect(copy.load().fiches?.tarifs.consultation.adulte.montant).toBe(3150);
	});

	test('is never missing', () => {
		change(copy, FILE, /^ {2}parAn:\n(?: {4}.+\n)+/m, '');
		expect(copy.errors()).toEqual([
			expect.stringMatching(/champ « participation › parAn »\n.*rien\n.*qui est obligatoire/),
		]);
	});

	test('has a name that is known', () => {
		const at = change(copy, FILE, /^ {2}parAn:$/m, '  parMois:');
		expect(copy.errors().join('\n')).toContain(
			message(
				{ ...at, field: 'participation › parMois' },
				'un champ inconnu',
				'un de ces champs : consultation, parJour, parAn'
			)
		);
	});

	test('rests on a source that exists', () => {
		const at = change(
			copy,
			FILE,
			/^ {4}sources: \[ucr-participation\]$/m,
			'    sources: [ucr-participatio]'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'participation › parJour › sources' },
				'« ucr-participatio »',
				'un identifiant qui existe dans data/sources.yaml ; vouliez-vous dire « ucr-participation » ?'
			),
		]);
	});

	test('rests on a source', () => {
		const at = change(copy, FILE, /^ {4}sources: \[.+\]$/m, '    sources: []');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'consultation › adulte › sources' },
				'une liste vide',
				'au moins une source : sans source, rien ne se publie'
			),
		]);
	});

	test.each([
		['date', '2099'],
		['verifieLe', '2099-01-01'],
	])('has no %s to come', (field, date) => {
		const at = change(
			copy,
			FILE,
			new RegExp(`^ {4}${field}: .+$`, 'm'),
			`    ${field}: ${date}`
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: `consultation › adulte › ${field}` },
				`« ${date} »`,
				`une date qui n’est pas à venir : le site parle à la date du ${formatDate(TODAY)}`
			),
		]);
	});

	test.each([
		[
			'participation',
			'consultation',
			'montant',
			'9',
			'un montant',
			'le plafond par jour (parJour)',
		],
		['participation', 'parJour', 'montant', '51', 'un montant', 'le plafond par an (parAn)'],
		[
			'indemnite',
			'demiJournee',
			'montant',
			'201',
			'un montant',
			'celui de la journée (journee)',
		],
		[
			'remboursement',
			'horsParcours',
			'taux',
			'71',
			'un taux',
			'celui du parcours respecté (parcours)',
		],
	])('of %s › %s keeps its place', (groupe, nom, field, value, sort, limit) => {
		const at = change(
			copy,
			FILE,
			new RegExp(`(?<=^${groupe}:\\n(?: .+\\n|\\n)*? {2}${nom}:\\n) {4}${field}: .+$`, 'm'),
			`    ${field}: ${value}`
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: `${groupe} › ${nom} › ${field}` },
				`« ${value} »`,
				`${sort} qui ne dépasse pas ${limit}`
			),
		]);
	});

	test('is never without its file', () => {
		copy.remove(FILE);
		expect(copy.errors()).toEqual([
			expect.stringMatching(/tarifs\.yaml\n.*aucun fichier à cet endroit/),
		]);
	});
});
