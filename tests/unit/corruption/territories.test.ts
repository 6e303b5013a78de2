import { describe, expect, test } from 'vitest';
import { change, message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

describe('a SIREN', () => {
	test('that exists nowhere', () => {
		const at = change(copy, 'data/zones.yaml', /^ {2}siren: .+$/m, '  siren: 999999999');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'siren' },
				'« 999999999 »',
				'le SIREN d’une intercommunalité qui existe'
			),
		]);
	});

	test('of a discarded name', () => {
		const at = change(copy, 'data/couverture.yaml', /^ {4}siren: .+$/m, '    siren: 999999999');
		const [problem, ...others] = copy.errors();
		expect(others).toEqual([]);
		expect(problem).toMatch(
			new RegExp(
				`ligne ${at.line}, champ « ecartees › n° \\d+ › siren »\n.*« 999999999 »\n.*le SIREN d’une intercommunalité qui existe$`
			)
		);
	});
});

test('a département to confirm in which the zone has no commune', () => {
	change(
		copy,
		'data/zones.yaml',
		/^ {2}departementsAConfirmer: .+$/m,
		"  departementsAConfirmer: ['26', '13']"
	);
	const [problem, ...others] = copy.errors();
	expect(others).toEqual([]);
	expect(problem).toMatch(
		/champ « departementsAConfirmer › n° 2 »\n.*« 13 »\n.*un département de cette intercommunalité : (?:84, 26|26, 84)$/
	);
});

test('départements to confirm, and none of them', () => {
	change(
		copy,
		'data/zones.yaml',
		/^ {2}departementsAConfirmer: .+$/m,
		'  departementsAConfirmer: []'
	);
	const [problem, ...others] = copy.errors();
	expect(others).toEqual([]);
	expect(problem).toMatch(
		/« departementsAConfirmer »\n.*une liste vide\n.*au moins un département/
	);
});

describe('the INSEE code of a commune', () => {
	test('that lost its leading zero', () => {
		const at = change(copy, 'data/lieux', /^ {2}commune: 0(\d{4})$/m, '  commune: $1');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'commune' },
				`« ${at.caught} »`,
				`cinq chiffres : le zéro du début s’est perdu, écrivez « 0${at.caught} »`
			),
		]);
	});

	test.each(['9999', '99999'])('%s, which is nobody’s', (code) => {
		const at = change(copy, 'data/lieux', /^ {2}commune: .+$/m, `  commune: ${code}`);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'commune' },
				`« ${code} »`,
				'le code INSEE d’une commune qui existe'
			),
		]);
	});

	test('of a commune that has merged', () => {
		const at = change(copy, 'data/lieux', /^ {2}commune: .+$/m, '  commune: 01091');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'commune' },
				'« 01091 »',
				'le code d’une commune d’aujourd’hui ; celle-ci fait maintenant partie de Valserhône : écrivez « 01033 »'
			),
		]);
	});

	test('of a commune of another région than the file', () => {
		const [first = '', second = ''] = copy.list('data/lieux');
		copy.write(
			second,
			`${copy.read(second)}\n${copy.read(first).slice(copy.read(first).indexOf('- id:'))}`
		);
		copy.remove(first);
		const regions = [first, second].map((name) => name.replace(/^.*\/|\.yaml$/g, ''));
		for (const problem of copy.errors()) {
			expect(problem).toMatch(
				`attendu : une commune de la région du fichier (« ${regions[1]} »)`
			);
			expect(problem).toMatch(`est dans « ${regions[0]} »`);
		}
		expect(copy.errors().length).toBeGreaterThan(0);
	});
});

describe('a postcode', () => {
	test('that lost its leading zero', () => {
		const at = change(copy, 'data/lieux', /^ {2}codePostal: 0(\d{4})$/m, '  codePostal: $1');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'codePostal' },
				`« ${at.caught} »`,
				`cinq chiffres : le zéro du début s’est perdu, écrivez « 0${at.caught} »`
			),
		]);
	});

	test('that lost its leading zero together with the INSEE code', () => {
		const both = /^ {2}commune: 0(\d{4})\n {2}codePostal: 0(\d{4})$/m;
		const at = change(copy, 'data/lieux', both, '  commune: $1\n  codePostal: $2');
		expect(copy.errors()).toEqual([
			expect.stringMatching(
				new RegExp(`ligne ${at.line}, .*« commune »\n.*\n.*écrivez « 0${at.caught} »$`)
			),
			expect.stringMatching(
				new RegExp(
					`ligne ${at.line + 1}, .*« codePostal »\n.*\n.*le zéro du début s’est perdu`
				)
			),
		]);
	});

	test('that is not the commune’s', () => {
		const at = change(
			copy,
			'data/lieux/bretagne.yaml',
			/^ {2}codePostal: 56110$/m,
			'  codePostal: 75001'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'codePostal' },
				'« 75001 »',
				'un code postal de Gourin : 56110'
			),
		]);
	});
});

describe('a région or a département that does not exist', () => {
	test.each([
		[
			'data/couverture.yaml',
			/^ {2}- region: \d\d/m,
			'  - region: 99',
			'regions › n° 1 › region',
		],
		['data/chronologie.yaml', /^ {2}region: \d\d/m, '  region: 99', 'region'],
		['content/communiques', /^region: \d\d/m, 'region: 99', 'region'],
	])('in %s', (where, from, to, field) => {
		const at = change(copy, where, from, to);
		expect(copy.errors()).toEqual([
			message({ ...at, field }, '« 99 »', 'le code INSEE d’une région (exemple : « 84 »)'),
		]);
	});

	test('in the départements without a zone', () => {
		const at = change(
			copy,
			'data/couverture.yaml',
			/^ {2}- departement: \d\d/m,
			'  - departement: 20'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'sansZone › n° 1 › departement' },
				'« 20 »',
				'le code d’un département qui existe'
			),
		]);
	});
});

describe('the coverage of a région', () => {
	const COMPLETE = /^( {4}zonesAnnoncees: )\d+(\n {4}complet: oui)/m;

	test('is complete with as many zones as announced, no fewer', () => {
		const at = change(copy, 'data/couverture.yaml', COMPLETE, '$199$2');
		const [problem, ...others] = copy.errors();
		expect(others).toEqual([]);
		expect(problem).toMatch(
			new RegExp(
				`ligne ${at.line + 1}, champ « regions › n° \\d+ › complet »\n    trouvé  : « oui »\n    attendu : « non », ou autant de zones documentées qu’annoncées \\(documentées : \\d+ ; annoncées : 99\\)$`
			)
		);
	});

	test('is not complete when the number is unknown', () => {
		change(copy, 'data/couverture.yaml', / {4}zonesAnnoncees: \d+\n( {4}complet: oui)/, '$1');
		expect(copy.errors()[0]).toContain('annoncées : nombre inconnu');
	});

	test('rests on a source', () => {
		change(
			copy,
			'data/couverture.yaml',
			/( {4}zonesAnnoncees: .+\n {4}complet: .+\n) {4}sources: .+\n/,
			'$1'
		);
		expect(copy.errors()[0]).toContain('attendu : la source qui annonce ce nombre de zones');
	});

	test('is told once for each région', () => {
		const [, first = ''] =
			/^ {2}- region: (\d\d)/m.exec(copy.read('data/couverture.yaml')) ?? [];
		const last = /^ {2}- region: \d\d(?![\s\S]*^ {2}- region: )/m;
		change(copy, 'data/couverture.yaml', last, `  - region: ${first}`);
		expect(copy.errors()).toContainEqual(
			expect.stringContaining('attendu : chaque région une seule fois')
		);
	});
});
