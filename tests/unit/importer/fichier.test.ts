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
		['RTF', utf8('{\\rtf1\\ansi CC Val de Ligne}'), 'x.rtf', /RTF.*copiez/],
		['a piece of a web page', utf8('<ul><li>CC Val de Ligne</li></ul>'), 'x.txt', /page web/],
		[
			'lines of a web page',
			utf8(`x\n${'<td>CC X</td><td>1</td>\n'.repeat(9)}`),
			'x.txt',
			/page web/,
		],
		['a saved page', utf8('MIME-Version: 1.0\nx'), 'x.mht', /page web/],
		['encoded twice', utf8('CommunautÃ© de communes'), 'x.csv', /accents.*abîmés/],
		['50,000 lines', utf8('a\n'.repeat(50_000)), 'x.txt', /50001 lignes/],
	])('%s: says what it is and what to do', (_, content, name, expected) => {
		expect(said(content, name)).toMatch(/^refus/);
		expect(said(content, name)).toMatch(expected);
	});

	const plain = 'Nom;Type\nPôle santé d’été;Équipé, Réhabilité à Sète : « là-bas »';
	/** Bytes of the old systems' accents. */
	const mac: Record<string, number> = {
		é: 0x8e,
		è: 0x8f,
		ê: 0x90,
		à: 0x88,
		ô: 0x99,
		É: 0x83,
		'’': 0xd5,
		'«': 0xc7,
		'»': 0xc8,
	};
	const dos: Record<string, number> = {
		é: 0x82,
		è: 0x8a,
		ê: 0x88,
		à: 0x85,
		ô: 0x93,
		É: 0x90,
		'’': 0x27,
		'«': 0xae,
		'»': 0xaf,
	};
	const saved = (text: string, codes: Record<string, number>) =>
		Uint8Array.from([...text].map((sign) => codes[sign] ?? sign.charCodeAt(0)));

	test.each([
		['of an old Macintosh', saved(plain, mac)],
		['of DOS', saved(plain, dos)],
		['of an old Macintosh, one word', saved('Maison de santé', mac)],
		['of DOS, one word', saved('Maison de santé', dos)],
		['of an old Macintosh, saved again', utf8('P™le santŽ')],
		['replaced', utf8('Maison de sant\uFFFD')],
		['lost within a word', utf8('Nom\nP?le de Gourin')],
		['lost at the end of a word', utf8('Nom\nMaison de sant?')],
		['lost at its start', utf8('Statut\n?quipement')],
	])('accents %s: refused, with what to do', (_, content) => {
		expect(said(content)).toMatch(/^refus.*accents.*abîmés ligne \d.*CSV UTF-8/);
	});

	test.each([
		plain,
		'Est-ce ouvert? Oui, chaque mardi… « peut-être ? »',
		'Lien\nhttps://x.fr/rdv?id=2 et www.x.fr/a?b',
		'L’Œuvre, Œuvre–Cœur — “mots”, MŒURS ; 12 € • §',
		'3 rue Škoda, Ñandú, Õ',
	])('sound signs are left alone: %j', (text) => {
		expect(said(utf8(text))).toBe(text);
		expect(said(cp1252(plain))).toBe(plain);
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
