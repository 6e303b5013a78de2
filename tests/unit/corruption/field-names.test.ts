import { describe, expect, test } from 'vitest';
import { change, message, WITHOUT_TELEPHONE } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

describe('a field that is missing', () => {
	const REQUIRED = 'ce champ, qui est obligatoire : ';

	test.each([
		['data/zones.yaml', 'certitude', 'l’une de ces valeurs : nommee, a-confirmer'],
		['data/zones.yaml', 'sources', 'la liste des identifiants de sources (data/sources.yaml)'],
		['data/sources.yaml', 'editeur', 'un texte'],
		[
			'data/lieux',
			'dateStatut',
			'une date : « 2025-10-20 », « 2025-10 », « 2025 » ou « inconnue »',
		],
	])('%s without %s', (where, field, expected) => {
		const at = change(copy, where, new RegExp(`^  ${field}: .+$`, 'm'), `  ${field}:`);
		expect(copy.errors()).toEqual([message({ ...at, field }, 'rien', REQUIRED + expected)]);
	});

	test('told where the record starts when not even its name is there', () => {
		const at = change(copy, 'data/zones.yaml', /^ {2}siren: .+\n/m, '');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, line: at.start, field: 'siren' },
				'rien',
				`${REQUIRED}un numéro SIREN de neuf chiffres`
			),
		]);
	});

	test('in the head of a text, told on its first line', () => {
		const at = change(copy, 'content/questions', /^verifieeLe: .+\n/m, '');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, line: 2, field: 'verifieeLe' },
				'rien',
				`${REQUIRED}un jour au format AAAA-MM-JJ (exemple : « 2025-10-20 »)`
			),
		]);
	});
});

describe('a field that does not exist', () => {
	test('because it is misspelt', () => {
		const at = change(copy, 'data/lieux', WITHOUT_TELEPHONE, '  telefone: 15\n');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'telefone' },
				'un champ inconnu',
				'un de ces champs : id, nom, type, commune, codePostal, adresse, precision, telephone, telephoneNote, rendezVous, jours, passages, statut, dateStatut, constat, sources, note ; vouliez-vous dire « telephone » ?'
			),
		]);
	});

	test('inside a list', () => {
		const at = change(copy, 'data/chiffres.yaml', /^ {6}retenue: oui/m, '      retenu: oui');
		expect(copy.errors()).toEqual([
			expect.stringMatching(
				new RegExp(
					`ligne ${at.line}, fiche « ${at.record} », champ « mesures › n° \\d+ › retenu »\n.*\n.*vouliez-vous dire « retenue » \\?$`
				)
			),
		]);
	});

	test('such as coordinates, of whatever length', () => {
		const position = `  latitude: 4${'8'.repeat(300)}.${'1'.repeat(300)}`;
		const at = change(copy, 'data/lieux', /^ {2}commune: .+$/m, `$&\n${position}`);
		expect(copy.errors()).toEqual([
			expect.stringContaining(
				`ligne ${at.line + 1}, fiche « ${at.record} », champ « latitude »\n    trouvé  : un champ inconnu\n`
			),
		]);
	});

	test('in the head of a text', () => {
		const at = change(copy, 'content/communiques', /^emetteur: (.+)$/m, 'emeteur: $1');
		const [unknown, missing] = copy.errors().toSorted();
		expect([unknown, missing]).toEqual([
			expect.stringContaining(`ligne 2, fiche « ${at.record} », champ « emetteur »`),
			expect.stringContaining(`ligne ${at.line}, fiche « ${at.record} », champ « emeteur »`),
		]);
	});
});
