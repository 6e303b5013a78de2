import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, jsonSchemas } from '../../../src/schemas/json-schema.ts';

const FOLDER = 'public/donnees/schemas';
const schemas = jsonSchemas();
// Formats only help an editor's hints: the patterns beside them do the checking.
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const validators = new Map(
	Object.entries(schemas).map(([name, json]) => [name, ajv.compile(json)])
);

/** What is wrong with a value, as a YAML editor would say. */
function mistakes(name: string, value: unknown): string[] {
	const validate = validators.get(name);
	if (!validate) throw new Error(`No schema named ${name}`);
	void validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Fields without an explanation, at any depth. */
function unexplained({ properties = {}, items }: JsonSchema, parent = ''): string[] {
	const inner = items ? unexplained(items, `${parent}[]`) : [];
	return Object.entries(properties).reduce(
		(found, [name, field]) => [
			...found,
			...(field.description ? [] : [`${parent}.${name}`]),
			...unexplained(field, `${parent}.${name}`),
		],
		inner
	);
}

describe.each(Object.entries(schemas))('schema %s', (name, schema) => {
	test('is committed as it is now', () => {
		expect(JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'))).toEqual(schema);
	});

	test('has a title and explains every field', () => {
		expect(schema.title).toBeTruthy();
		expect(unexplained(schema)).toEqual([]);
	});
});

test('no other schema lies in the folder', () => {
	expect(readdirSync(FOLDER).sort()).toEqual(
		Object.keys(schemas)
			.map((name) => `${name}.json`)
			.sort()
	);
});

/** Every file of data, with the schema that its first line names. */
const files = ['data', 'data/lieux']
	.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
	.filter((file) => file.endsWith('.yaml'));

describe.each(files)('%s', (file) => {
	const text = readFileSync(file, 'utf8');
	const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? [];

	test('names its schema, which exists', () => {
		expect(named).not.toBe('');
		expect(existsSync(path.join(path.dirname(file), named))).toBe(true);
	});

	test('is valid to an editor that reads numbers as numbers', () => {
		const value: unknown = parse(text, { schema: 'core' });
		expect(mistakes(path.basename(named, '.json'), value)).toEqual([]);
	});
});

describe('what an editor may type', () => {
	const lieu = (fields: string) =>
		parse(
			`- {id: a, nom: A, commune: 15138, codePostal: 15190, precision: lieu, statut: annonce, dateStatut: 2025, constat: C, sources: [s]${fields}}`
		) as unknown;

	test.each([
		['numbers for codes and years', ''],
		['a short telephone number', ', telephone: 15'],
		['a number for a text', ', jours: 2'],
		['an optional field left empty', ', adresse: , type: , rendezVous: , passages: '],
	])('%s', (_, fields) => {
		expect(mistakes('lieux', lieu(fields))).toEqual([]);
	});

	test('a code that lost its zero, quoted or not', () => {
		const zone = (siren: string) =>
			parse(`- {id: a, siren: ${siren}, certitude: nommee, sources: [s]}`) as unknown;
		expect(mistakes('zones', zone('200071082'))).toEqual([]);
		expect(mistakes('zones', zone('20007108'))).not.toEqual([]);
		expect(mistakes('zones', zone('"20007108"'))).not.toEqual([]);
	});

	test.each([
		['an unknown field', ', adrese: 1 rue Haute'],
		['a word for a date', ', passages: [demain]'],
		['another type', ', type: hopital'],
	])('but not %s', (_, fields) => {
		expect(mistakes('lieux', lieu(fields))).not.toEqual([]);
	});
});
