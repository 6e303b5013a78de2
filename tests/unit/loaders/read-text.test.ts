import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { displayPath, listFiles, readText } from '../../../src/loaders/read-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lecture-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Uint8Array): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
	return file;
}

const foundIn = (file: string) => {
	const read = readText(file);
	return 'problem' in read ? read.problem.found : 'un texte';
};

describe('displayPath', () => {
	test('is relative inside the project, absolute elsewhere', () => {
		expect(displayPath(path.resolve('data/zones.yaml'))).toBe('data/zones.yaml');
		expect(displayPath('/ailleurs/zones.yaml')).toBe('/ailleurs/zones.yaml');
	});
});

describe('readText', () => {
	test.each([
		['a byte order mark', '\uFEFFé\n', 'é\n'],
		['line ends of Windows', 'a\r\nb\r\n', 'a\nb\n'],
		['line ends of old Macs', 'a\rb\r', 'a\nb\n'],
		['accents written apart', 'e\u0301', 'é'],
	])('reads past %s', (_, content, text) => {
		expect(readText(written('texte', content))).toEqual({ text });
	});

	test.each<[string, string | Uint8Array, string]>([
		[
			'bytes of a picture',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]),
			'un contenu qui n’est pas',
		],
		['another encoding', new Uint8Array([0x61, 0xe9, 0x0a]), 'un contenu qui n’est pas'],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'un contenu qui n’est pas'],
		['an empty file', '', 'un fichier vide'],
		['a blank file', ' \n\n', 'un fichier vide'],
		['a huge file', 'a'.repeat(2_000_001), 'un fichier de 3 Mo'],
	])('refuses %s', (_, content, found) => {
		expect(foundIn(written('texte', content))).toContain(found);
	});

	test('refuses a file that is missing, or is a folder', () => {
		expect(foundIn(path.join(folder, 'absent'))).toBe('aucun fichier à cet endroit');
		expect(foundIn(folder)).toBe('aucun fichier à cet endroit');
		expect(foundIn(path.join(written('texte', 'a'), 'dessous'))).toContain('aucun fichier');
	});
});

describe('listFiles', () => {
	const expected = 'ce dossier';

	test('gives the files in order, hidden ones left out', () => {
		const b = written('liste/b.yaml', 'b');
		const a = written('liste/a.yaml', 'a');
		written('liste/.cache', '');
		expect(listFiles(path.dirname(a), expected)).toEqual({ files: [a, b] });
	});

	test('goes down when asked', () => {
		const file = written('arbre/theme/a.md', 'a');
		const top = path.join(folder, 'arbre');
		expect(listFiles(top, expected, true)).toEqual({ files: [file] });
		expect(listFiles(top, expected)).toEqual({ files: [path.dirname(file)] });
	});

	test('refuses a folder that is missing, empty, or is a file', () => {
		const foundAt = (at: string) => {
			const listed = listFiles(at, expected);
			return 'problem' in listed ? listed.problem.found : listed.files;
		};
		mkdirSync(path.join(folder, 'vide'));
		expect(foundAt(path.join(folder, 'absent'))).toBe('aucun dossier à cet endroit');
		expect(foundAt(path.join(folder, 'vide'))).toBe('un dossier vide');
		expect(foundAt(written('fichier', 'a'))).toBe('aucun dossier à cet endroit');
	});
});
