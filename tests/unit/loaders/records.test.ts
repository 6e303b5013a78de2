import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isWritten, readList, readOne, unreadable } from '../../../src/loaders/records.ts';
import { identifiant, texte } from '../../../src/schemas/champs.ts';

const schema = z.strictObject({ id: identifiant, nom: texte(20) });
const folder = mkdtempSync(path.join(tmpdir(), 'fiches-'));
const file = path.join(folder, 'lieux.yaml');
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function list(content: string) {
	writeFileSync(file, content);
	return readList(file, schema);
}

describe('readList', () => {
	test('reads records and where they stand', () => {
		const { entries, ids, problems } = list('- id: a\n  nom: b\n- id: c\n  nom: d\n');
		expect(problems).toEqual([]);
		expect(ids).toEqual(new Set(['a', 'c']));
		expect(entries[1]).toMatchObject({
			data: { id: 'c', nom: 'd' },
			origin: { file, record: 'c' },
		});
		expect(entries[1]?.origin.lineOf(['nom'])).toBe(4);
	});

	test('remembers the id of a faulty record, so that references to it hold', () => {
		const { entries, ids, problems } = list('- id: a\n- nom: b\n');
		expect(entries).toEqual([]);
		expect(ids).toEqual(new Set(['a']));
		expect(problems.map(({ record, line }) => [record, line])).toEqual([
			['a', 1],
			['n° 2', 2],
		]);
	});

	test('sees a change made since the last reading', () => {
		expect(list('- id: a\n  nom: b\n').entries[0]?.data.nom).toBe('b');
		expect(list('- id: a\n  nom: c\n').entries[0]?.data.nom).toBe('c');
		expect(list('- id: a\n  nom: c\n').entries[0]?.data.nom).toBe('c');
	});

	test.each([
		['id: a\n', '« id: a »'],
		['Bonjour\n', '« Bonjour »'],
		['# rien\n', 'aucune fiche'],
	])('refuses %j, which is no list', (content, found) => {
		expect(list(content).problems).toMatchObject([{ line: 1, found }]);
	});

	test('accepts a list without records', () => {
		expect(list('[]\n')).toEqual({ entries: [], ids: new Set(), problems: [] });
	});
});

describe('readOne', () => {
	test('reads the record of a file', () => {
		writeFileSync(file, 'id: a\nnom: b\n');
		expect(readOne(file, schema).entries[0]?.data).toEqual({ id: 'a', nom: 'b' });
	});

	test('tells what is wrong in it', () => {
		writeFileSync(file, 'id: a\nnom: ""\n');
		expect(readOne(file, schema)).toMatchObject({
			entries: [],
			problems: [{ line: 2, record: '', field: 'nom' }],
		});
	});
});

describe('isWritten', () => {
	const problem = { severity: 'erreur' as const, file, expected: 'autre chose' };

	test('is true for the id of a record, and for any when nothing could be read', () => {
		expect(isWritten({ ...unreadable([]), ids: new Set(['a']) }, 'a')).toBe(true);
		expect(isWritten({ ...unreadable([problem]), ids: new Set(['a']) }, 'b')).toBe(false);
		expect(isWritten(unreadable([problem]), 'b')).toBe(true);
		expect(isWritten(unreadable([]), 'b')).toBe(false);
	});
});
