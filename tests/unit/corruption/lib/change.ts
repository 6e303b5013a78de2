import path from 'node:path';
import type { Copy } from './copy.ts';

/** What a change did, and where the editor is expected to be led. */
export interface Change {
	/** Name inside the copy. */
	name: string;
	/** File, as messages show it. */
	file: string;
	/** Line that was changed, from 1. */
	line: number;
	/** Record to which that line belongs. */
	record: string;
	/** Line on which that record starts. */
	start: number;
	/** What the pattern's first group caught. */
	caught: string;
}

const FIRST_LINE_OF_RECORD = /^- id: (\S+)/;

/**
 * Replace the first text that matches `from` in the first file of the copy that holds one.
 * @param where a file, or a folder of files
 */
export function change(copy: Copy, where: string, from: RegExp, to: string): Change {
	const names = path.extname(where) ? [where] : copy.list(where);
	const name = names.find((candidate) => from.test(copy.read(candidate)));
	if (name === undefined) throw new Error(`Nothing matches ${from.source} in ${where}`);
	const text = copy.read(name);
	const match = from.exec(text);
	copy.write(name, text.replace(from, to));
	const before = text.slice(0, match?.index).split('\n');
	const lines = text.split('\n').slice(0, before.length);
	const start = lines.findLastIndex((line) => FIRST_LINE_OF_RECORD.test(line));
	return {
		name,
		file: copy.at(name),
		line: before.length,
		record: name.endsWith('.md')
			? path.basename(name, '.md')
			: (FIRST_LINE_OF_RECORD.exec(lines[start] ?? '')?.[1] ?? ''),
		start: start + 1,
		caught: match?.[1] ?? '',
	};
}

/** Place, in words: `ligne` is that of the change unless told otherwise. */
type Place = Pick<Change, 'file'> & { line?: number; record?: string; field?: string };

/** The message as it must be printed. */
export function message(
	{ file, line, record, field }: Place,
	found: string,
	expected: string
): string {
	const where = [
		file,
		line && `ligne ${line}`,
		record && `fiche « ${record} »`,
		field && `champ « ${field} »`,
	];
	return `✖ ${where.filter(Boolean).join(', ')}\n    trouvé  : ${found}\n    attendu : ${expected}`;
}

/** Place of a telephone number: before the status of a site that has no telephone. */
export const WITHOUT_TELEPHONE = /(?<=^ {2}precision: .+\n)(?= {2}statut: )/m;
