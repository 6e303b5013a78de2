import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problems.ts';

/** Path as shown to the editor: from the project's root when inside it. */
export function displayPath(file: string): string {
	const relative = path.relative(process.cwd(), file);
	return (relative.startsWith('..') ? file : relative).replaceAll(path.sep, '/');
}

/** A text file must be valid UTF-8 without the NUL bytes that betray a spreadsheet or a picture. */
function decode(bytes: Uint8Array): string | undefined {
	if (bytes.includes(0)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Text of a file (without byte order mark, NFC), or the problem that keeps it from being read. */
export function readText(file: string): { text: string } | { problem: Problem } {
	const problem = (found: string, expected: string) => ({
		problem: { severity: 'erreur' as const, file: displayPath(file), found, expected },
	});
	if (!existsSync(file) || !statSync(file).isFile()) {
		return problem('aucun fichier à cet endroit', 'ce fichier, même avec peu de contenu');
	}
	const text = decode(readFileSync(file));
	if (text === undefined) {
		return problem(
			'des octets qui ne sont pas du texte',
			'un fichier texte enregistré en UTF-8 (ni tableur, ni image, ni document Word)'
		);
	}
	if (text.trim() === '') return problem('un fichier vide', 'au moins une fiche');
	return { text: text.normalize('NFC') };
}
