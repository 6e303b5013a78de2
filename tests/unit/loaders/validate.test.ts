import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Origin } from '../../../src/loaders/origin.ts';
import { didYouMean, validate } from '../../../src/loaders/validate.ts';
import { ouiNon, texte } from '../../../src/schemas/champs.ts';

const schema = z.strictObject({
	nom: texte(20),
	genre: z.enum(['lieu', 'zone']),
	note: texte(20).optional(),
	liens: z
		.array(z.strictObject({ url: texte(20), mort: ouiNon.default(false) }))
		.max(2)
		.default([]),
	mots: z.array(texte(5)).optional(),
	contact: z.strictObject({ mail: texte(9).optional() }).prefault({}),
});

const origin: Origin = { file: 'data/x.yaml', record: 'a', lineOf: () => 7 };
const valid = { nom: 'Gourin', genre: 'lieu' };

/** Field, what is found and what is expected, for each problem. */
const told = (input: unknown) =>
	validate(schema, input, origin).problems.map(({ field, found, expected }) => [
		field,
		found,
		expected,
	]);

const LIST = 'une liste (une ligne par élément, commençant par un tiret)';
const FIELDS = 'des champs « nom: valeur », un par ligne';

describe('validate', () => {
	test('converts a valid record', () => {
		expect(validate(schema, { ...valid, liens: [{ url: 'a', mort: 'oui' }] }, origin)).toEqual({
			data: { ...valid, liens: [{ url: 'a', mort: true }], contact: {} },
			problems: [],
		});
	});

	test('says where: file, line, record', () => {
		expect(validate(schema, { ...valid, nom: '' }, origin).problems).toEqual([
			{
				severity: 'erreur',
				file: 'data/x.yaml',
				line: 7,
				record: 'a',
				field: 'nom',
				found: 'un texte vide',
				expected: 'un texte qui ne soit pas vide',
			},
		]);
	});

	test.each<[string, object, unknown[]]>([
		['a list for a text', { nom: ['a'] }, ['nom', '« a »', 'un texte']],
		['an empty list for a text', { nom: [] }, ['nom', 'une liste vide', 'un texte']],
		['fields for a text', { note: { a: 'b' } }, ['note', '« a: b »', 'un texte']],
		['a text for a list', { liens: 'a' }, ['liens', '« a »', LIST]],
		['a text for fields', { contact: 'a' }, ['contact', '« a »', FIELDS]],
		['a text for a record in a list', { liens: ['a'] }, ['liens › n° 1', '« a »', FIELDS]],
		[
			'an empty item in a list',
			{ mots: ['a', undefined] },
			['mots › n° 2', 'rien', 'un texte'],
		],
		[
			'too many items',
			{ liens: [{ url: 'a' }, { url: 'b' }, { url: 'c' }] },
			['liens', '« url: a, url: b, url: c »', '2 éléments au plus'],
		],
		[
			'a value out of the list',
			{ genre: 'zones' },
			[
				'genre',
				'« zones »',
				'l’une de ces valeurs : lieu, zone ; vouliez-vous dire « zone » ?',
			],
		],
		[
			'a list for a value',
			{ genre: ['zone'] },
			['genre', '« zone »', 'l’une de ces valeurs : lieu, zone'],
		],
		[
			'neither yes nor no',
			{ liens: [{ url: 'a', mort: 'true' }] },
			['liens › n° 1 › mort', '« true »', 'l’une de ces valeurs : oui, non'],
		],
		[
			'a field that is missing',
			{ liens: [{}] },
			['liens › n° 1 › url', 'rien', 'ce champ, qui est obligatoire : un texte'],
		],
		[
			'a field that does not exist',
			{ contact: { mel: 'a' } },
			[
				'contact › mel',
				'un champ inconnu',
				'un de ces champs : mail ; vouliez-vous dire « mail » ?',
			],
		],
		[
			'a field of another language',
			{ ['__proto__']: 'a' },
			['__proto__', 'un champ inconnu', expect.stringMatching(/contact$/)],
		],
	])('explains %s', (_, change, problem) => {
		expect(told({ ...valid, ...change })).toEqual([problem]);
	});

	test.each([
		[undefined, 'rien'],
		['texte', '« texte »'],
		[['a'], '« a »'],
	])('explains a record that is none: %j', (input, found) => {
		expect(told(input)).toEqual([[undefined, found, FIELDS]]);
	});

	test('tells every field at once, each once', () => {
		const fields = told({ nom: '\t'.repeat(30), genre: 'x', surnom: 'y', liens: [{}] });
		expect(fields.map(([field]) => field)).toEqual([
			'nom',
			'genre',
			'liens › n° 1 › url',
			'surnom',
		]);
	});

	test('keeps what is usable of a record, so that other rules read it', () => {
		const input = { ...valid, note: '', surnom: 'x', liens: [{ url: 'a', mort: 'peut-être' }] };
		const { data, problems } = validate(schema, input, origin);
		expect(problems).toHaveLength(3);
		expect(data).toEqual({ ...valid, liens: [{ url: 'a', mort: false }], contact: {} });
		expect(input.note).toBe('');
	});

	test('keeps nothing when a required field is faulty', () => {
		expect(validate(schema, { genre: 'lieu' }, origin).data).toBeUndefined();
		expect(validate(schema, 'texte', origin).data).toBeUndefined();
	});
});

describe('didYouMean', () => {
	test.each([
		['telefone', ['nom', 'telephone'], ' ; vouliez-vous dire « telephone » ?'],
		['x', ['telephone'], ''],
		['x', [], ''],
	])('of « %s » among %j', (found, candidates, expected) => {
		expect(didYouMean(found, candidates)).toBe(expected);
	});
});
