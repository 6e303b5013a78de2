import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Entry, Origin } from './origin.ts';
import type { Problem } from './problems.ts';
import { displayPath, readText } from './read-text.ts';
import { type Loaded, mergeLoaded, unreadable } from './records.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file: its checked head and its text, still to be rendered. */
export interface Prose<T> {
	/** File name without its ending: the slug. */
	id: string;
	/** Folder below the collection's own; empty at its root. */
	folder: string;
	head: T;
	/** Markdown below the head. */
	body: string;
	/** Line of the file on which the body starts, from 1. */
	bodyLine: number;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every Markdown file below `folder`, by name; anything else is a problem of the caller. */
function markdownFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
}

function readProse<S extends z.ZodType>(
	file: string,
	root: string,
	schema: S
): Loaded<Prose<z.output<S>>> {
	const shown = displayPath(file);
	const fail = (problem: Omit<Problem, 'severity' | 'file'>) =>
		unreadable<Prose<z.output<S>>>([{ severity: 'erreur', file: shown, ...problem }]);
	const id = path.basename(file, '.md');
	if (!file.endsWith('.md') || !SLUG.test(id)) {
		return fail({
			found: `un fichier nommé « ${path.basename(file)} »`,
			expected: 'un nom en minuscules sans accent, mots séparés par des tirets, qui finit par « .md »',
		});
	}
	const read = readText(file);
	if ('problem' in read) return unreadable([read.problem]);
	const match = /^---\r?\n(.*?\n)---[ \t]*(?:\r?\n|$)/s.exec(read.text);
	if (!match) {
		return fail({ line: 1, expected: 'un en-tête entre deux lignes « --- », puis le texte' });
	}
	const parsed = parseYaml(match[1] ?? '', shown, 2);
	if ('problems' in parsed) return unreadable(parsed.problems);
	const origin: Origin = { file: shown, record: id, lineOf: parsed.yaml.lineOf };
	const ids = new Set([id]);
	const body = read.text.slice(match[0].length);
	const bodyLine = match[0].split('\n').length;
	const problems: Problem[] = [];
	if (body.trim() === '') {
		const expected = 'un texte sous l’en-tête';
		problems.push({ severity: 'erreur', file: shown, line: bodyLine, record: id, found: 'rien', expected });
	}
	const head = validate(schema, parsed.yaml.value ?? {}, origin);
	if ('problems' in head) return { entries: [], ids, problems: [...problems, ...head.problems] };
	const folder = path.relative(root, path.dirname(file)).replaceAll(path.sep, '/');
	const entry: Entry<Prose<z.output<S>>> = {
		data: { id, folder, head: head.data, body, bodyLine },
		origin,
	};
	return { entries: [entry], ids, problems };
}

/** Read a folder of Markdown files, subfolders included. */
export function readProseFolder<S extends z.ZodType>(
	folder: string,
	schema: S
): Loaded<Prose<z.output<S>>> {
	if (!existsSync(folder)) {
		const expected = 'ce dossier, avec au moins un texte';
		const found = 'aucun dossier à cet endroit';
		return unreadable([{ severity: 'erreur', file: displayPath(folder), found, expected }]);
	}
	return mergeLoaded(markdownFiles(folder).map((file) => readProse(file, folder, schema)));
}
