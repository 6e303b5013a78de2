import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lireFichier, lireOctets } from '../../../scripts/importer/fichier.ts';
import { lireTableau } from '../../../scripts/importer/tableau.ts';
import { cp1252, utf16 } from './encodings.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const said = (content: Uint8Array, name = 'x.csv') => {
	const read = lireOctets(content, name);
	return 'texte' in read ? read.texte : `refus : ${read.refus}`;
};

describe('a file as it comes', () => {
	const text = 'Communauté de communes « Cœur d’été » – 5 €';

	test('is read in any usual encoding', () => {
		expect(said(utf8(text))).toBe(text);
		expect(said(bytes(0xef, 0xbb, 0xbf, ...utf8(text)))).toBe(text);
		expect(said(cp1252(text))).toBe(text);
		expect(said(utf16(text))).toBe(text);
		expect(said(utf16(text, 'be'))).toBe(text);
		expect(said(utf8('a\r\nb\rc'))).toBe('a\nb\nc');
	});

	test.each([
		['empty', utf8(''), 'x.csv', /vide/],
		['white', utf8(' \n\n'), 'x.csv', /vide/],
		['an .xlsx', bytes(0x50, 0x4b, 3, 4, 0), 'x.xlsx', /classeur.*CSV UTF-8/],
		['a .docx', bytes(0x50, 0x4b, 3, 4, 0), 'x.docx', /traitement de texte/],
		['an .xls', bytes(0xd0, 0xcf, 0x11, 0xe0), 'x.xls', /ancien fichier Excel.*CSV UTF-8/],
		['a PDF', utf8('%PDF-1.7'), 'x.pdf', /PDF.*copiez/],
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'x.png', /image/],
		['binary', bytes(1, 2, 0, 4), 'x.bin', /pas du texte/],
		['a web page', utf8('<!DOCTYPE html><p>x'), 'x.html', /page web/],
		['encoded twice', utf8('CommunautÃ© de communes'), 'x.csv', /accents.*abîmés/],
		['50,000 lines', utf8('a\n'.repeat(50_000)), 'x.txt', /50001 lignes/],
	])('%s: says what it is and what to do', (_, content, name, expected) => {
		expect(said(content, name)).toMatch(/^refus/);
		expect(said(content, name)).toMatch(expected);
	});

	test('is looked for where the command was typed', () => {
		vi.stubEnv('INIT_CWD', path.resolve('tests/unit'));
		expect(lireFichier('importer/encodings.ts')).toHaveProperty('texte');
		vi.unstubAllEnvs();
		expect(lireFichier('tests/unit/importer/encodings.ts')).toHaveProperty('texte');
	});

	test('a file that is not there, a folder', () => {
		expect(lireFichier('/nulle/part.csv')).toHaveProperty(
			'refus',
			expect.stringMatching(/Aucun fichier/)
		);
		expect(lireFichier('tests')).toHaveProperty('refus', expect.stringMatching(/dossier/));
	});
});

describe('a table', () => {
	test.each([';', ',', '\t', '|'])('is cut at « %s »', (sign) => {
		const text = [
			'Présentation',
			'',
			['Nom', 'Ville', 'CP'].join(sign),
			['"x\ny"', 'Gourin', '56110'].join(sign),
		].join('\n');
		const table = lireTableau(text, 2);
		expect(table && 'enTete' in table && table.enTete.colonnes).toEqual([
			'nom',
			'commune',
			'codePostal',
		]);
		expect(table && 'rangs' in table && table.rangs.at(-1)).toEqual({
			ligne: 4,
			cellules: ['x\ny', 'Gourin', '56110'],
		});
	});

	test('that is none is none, and a quote left open is told', () => {
		expect(lireTableau('Val de Ligne\nPays d’Urfé', 2)).toBeUndefined();
		expect(lireTableau('Nom;Ville\n"x;Gourin\ny;Brest', 2)).toEqual({
			ligne: expect.any(Number),
		});
	});
});
