import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { accentsAbimes } from './accents.ts';

/** Text of the file to import, or why it cannot be read, with what to do. */
export type Fichier = { texte: string } | { refus: string };

const MAX_BYTES = 10_000_000;

/** Longest accepted file, in lines: a list of zones has 151 names, a table of sites some hundred. */
export const MAX_LINES = 5_000;

const SAVE_AS_CSV =
	'Dans le tableur : Fichier › Enregistrer sous (ou Télécharger) › « CSV UTF-8 », puis importez ce fichier-là.';

/** Files that are no text, by their first bytes. */
const NOT_TEXT: readonly (readonly [bytes: number[], what: string])[] = [
	[[0xd0, 0xcf, 0x11, 0xe0], `un ancien fichier Excel ou Word, pas du texte. ${SAVE_AS_CSV}`],
	[
		[0x25, 0x50, 0x44, 0x46],
		'un PDF. Ouvrez-le, sélectionnez la liste, copiez-la dans un fichier .txt.',
	],
	[[0x89, 0x50, 0x4e, 0x47], 'une image. Recopiez la liste dans un fichier .txt.'],
	[[0xff, 0xd8, 0xff], 'une image. Recopiez la liste dans un fichier .txt.'],
];

function zipped(file: string): string {
	const word = /\.(?:docx|odt)$/i.test(file);
	return word
		? 'un document de traitement de texte. Copiez la liste dans un fichier .txt.'
		: `un classeur (.xlsx, .ods), pas du texte. ${SAVE_AS_CSV}`;
}

/** UTF-8, UTF-16 by its mark, and otherwise the encoding of old spreadsheets. */
function decode(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** How a web page starts, and what only its code holds in number. */
const HTML = /^\s*<(?:!|\?xml|[a-z][a-z0-9]*[\s>/])/i;
const TAGS = /<\/?(?:html|body|div|table|tr|td|th|ul|ol|li|p|br|span)\b[^>]*>/gi;

const WEB =
	'C’est le code d’une page web : ouvrez-la dans un navigateur et copiez la liste elle-même dans un fichier .txt.';

const isHtml = (text: string): boolean =>
	HTML.test(text) ||
	/^MIME-Version:/i.test(text) ||
	(text.match(TAGS) ?? []).length > Math.max(5, text.split('\n').length / 2);

/** Whatever the bytes are, the text they hold or what they are instead. */
export function lireOctets(bytes: Uint8Array, file: string): Fichier {
	const known = NOT_TEXT.find(([start]) => start.every((byte, rank) => bytes[rank] === byte));
	if (known) return { refus: `C’est ${known[1]}` };
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) < 9)
		return { refus: `C’est ${zipped(file)}` };
	const text = decode(bytes)?.replace(/\r\n?/g, '\n');
	if (text === undefined)
		return {
			refus: 'Ce n’est pas du texte. Copiez la liste dans un fichier .txt, ou enregistrez le tableau en « CSV UTF-8 ».',
		};
	if (text.trim() === '')
		return {
			refus: 'Le fichier est vide. Vérifiez que c’est le bon, et qu’il est enregistré.',
		};
	if (/^\s*\{\\rtf/.test(text))
		return {
			refus: 'C’est un document de traitement de texte (RTF). Ouvrez-le et copiez la liste dans un fichier .txt.',
		};
	if (isHtml(text)) return { refus: WEB };
	const damaged = accentsAbimes(text);
	if (damaged) return { refus: damaged };
	const lines = text.split('\n').length;
	if (lines > MAX_LINES)
		return {
			refus: `Il a ${lines} lignes : ce n’est pas une liste de zones ni de lieux. N’en gardez que la partie utile (${MAX_LINES} lignes au plus).`,
		};
	return { texte: text };
}

/** Where the editor typed the command: npm itself runs it from the project's root. */
const whereTyped = (file: string): string =>
	path.resolve(process.env.INIT_CWD ?? '.', file.replace(/^~(?=[\\/])/, homedir()));

/** Read the file that the editor names. */
export function lireFichier(named: string): Fichier {
	const file = whereTyped(named);
	if (!existsSync(file))
		return { refus: 'Aucun fichier à cet endroit. Vérifiez le nom et le dossier.' };
	const stat = statSync(file);
	if (!stat.isFile()) return { refus: 'C’est un dossier : donnez le nom d’un fichier.' };
	if (stat.size > MAX_BYTES)
		return {
			refus: `Il pèse ${Math.ceil(stat.size / 1_000_000)} Mo. N’en gardez que la partie utile (${MAX_BYTES / 1_000_000} Mo au plus).`,
		};
	try {
		return lireOctets(readFileSync(file), path.basename(file));
	} catch {
		return {
			refus: 'Ce fichier ne s’ouvre pas. Fermez-le s’il est ouvert dans un autre programme, ou copiez-le dans un dossier à vous.',
		};
	}
}
