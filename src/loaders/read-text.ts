import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problems.ts';

/** Longest accepted file, in bytes: ten times what an editor ever writes in one. */
const MAX_BYTES = 2_000_000;

/** Path as shown to the editor: from the project's root when inside it. */
export function displayPath(file: string): string {
	const relative = path.relative(process.cwd(), file);
	return (relative.startsWith('..') ? file : relative).replaceAll(path.sep, '/');
}

/** What keeps a file or folder from being read. */
const problemOf = (file: string, found: string, expected: string): { problem: Problem } => ({
	problem: { severity: 'erreur', file: displayPath(file), found, expected },
});

const notAllowed = (file: string) =>
	problemOf(
		file,
		'un fichier ou un dossier que l’on ne peut pas ouvrir',
		'le droit de le lire : rétablissez-le, ou remettez le fichier depuis l’historique'
	);

/** A text file must be valid UTF-8 without the NUL bytes that betray a spreadsheet or a picture. */
function decode(bytes: Uint8Array): string | undefined {
	if (bytes.includes(0)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/**
 * Text of a file (no byte order mark, `\n` as line ends, NFC), or the problem that keeps it from
 * being read.
 * @param content what a file that is empty lacks
 */
export function readText(
	file: string,
	content = 'au moins une fiche'
): { text: string } | { problem: Problem } {
	if (!existsSync(file) || !statSync(file).isFile()) {
		return problemOf(file, 'aucun fichier à cet endroit', 'ce fichier');
	}
	const { size } = statSync(file);
	if (size > MAX_BYTES) {
		const found = `un fichier de ${Math.ceil(size / 1_000_000)} Mo`;
		return problemOf(file, found, `un fichier de ${MAX_BYTES / 1_000_000} Mo au plus`);
	}
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch {
		return notAllowed(file);
	}
	const text = decode(bytes);
	if (text === undefined) {
		return problemOf(
			file,
			'un contenu qui n’est pas du texte',
			'un fichier texte enregistré en UTF-8 (ni tableur, ni image, ni document Word)'
		);
	}
	if (text.trim() === '') return problemOf(file, 'un fichier vide', content);
	return { text: text.replace(/\r\n?/g, '\n').normalize('NFC') };
}

/**
 * Files of a folder by name, hidden ones left out, as full paths; or the problem that keeps the
 * folder from being read.
 * @param recursive also those of its subfolders
 */
export function listFiles(
	folder: string,
	expected: string,
	recursive = false
): { files: string[] } | { problem: Problem } {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		return problemOf(folder, 'aucun dossier à cet endroit', expected);
	}
	try {
		const files = readdirSync(folder, { withFileTypes: true, recursive })
			.filter((entry) => !entry.name.startsWith('.') && !(recursive && entry.isDirectory()))
			.map((entry) => path.join(entry.parentPath, entry.name))
			.sort();
		return files.length > 0 ? { files } : problemOf(folder, 'un dossier vide', expected);
	} catch {
		return notAllowed(folder);
	}
}
