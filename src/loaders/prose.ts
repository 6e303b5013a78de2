import path from 'node:path';
import type { z } from 'zod';
import type { Entry, Origin } from './origin.ts';
import { type Problem, quote } from './problems.ts';
import { displayPath, listFiles, readText } from './read-text.ts';
import { type Loaded, mergeLoaded, unreadable } from './records.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file: where it stands and its checked head. */
export interface Prose<T> {
	/** File name without its ending: the slug. */
	id: string;
	/** Folder below the collection's own; empty at its root. */
	folder: string;
	head: T;
}

/** The text below a head, still to be rendered; it is there even when the head is faulty. */
export interface Body {
	id: string;
	/** File, as shown to the editor. */
	file: string;
	text: string;
	/** Line of the file on which the text starts, from 1. */
	firstLine: number;
}

/** Markdown files of one collection, valid or not. */
export interface LoadedProse<T> extends Loaded<Prose<T>> {
	bodies: Body[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `---`, the head, `---`. */
const HEAD = /^---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|$)/s;

function readProse<S extends z.ZodType>(
	file: string,
	root: string,
	schema: S
): LoadedProse<z.output<S>> {
	const shown = displayPath(file);
	const faulty = (...problems: Problem[]) => ({
		...unreadable<Prose<z.output<S>>>(problems),
		bodies: [],
	});
	const id = path.basename(file, '.md');
	if (!file.endsWith('.md') || !SLUG.test(id)) {
		const found = `un fichier nommé « ${path.basename(file)} »`;
		const expected =
			'un nom en minuscules sans accent, mots séparés par des tirets, qui finit par « .md »';
		return faulty({ severity: 'erreur', file: shown, found, expected });
	}
	const read = readText(file, 'un en-tête, puis un texte');
	if ('problem' in read) return faulty(read.problem);
	const match = HEAD.exec(read.text);
	if (!match) {
		const found = quote(read.text.split('\n')[0]);
		const expected = 'un en-tête entre deux lignes « --- », puis le texte';
		return faulty({ severity: 'erreur', file: shown, line: 1, record: id, found, expected });
	}
	const text = read.text.slice(match[0].length);
	const bodies = [{ id, file: shown, text, firstLine: match[0].split('\n').length }];
	const ids = new Set([id]);
	const parsed = parseYaml(match[1] ?? '', shown, 2);
	if ('problems' in parsed) return { entries: [], ids, problems: parsed.problems, bodies };
	const origin: Origin = { file: shown, record: id, lineOf: parsed.yaml.lineOf };
	const { data, problems } = validate(schema, parsed.yaml.value ?? {}, origin);
	if (data === undefined) return { entries: [], ids, problems, bodies };
	const folder = path.relative(root, path.dirname(file)).replaceAll(path.sep, '/');
	const entry: Entry<Prose<z.output<S>>> = { data: { id, folder, head: data }, origin };
	return { entries: [entry], ids, problems, bodies };
}

/** Read a folder of Markdown files, subfolders included. */
export function readProseFolder<S extends z.ZodType>(
	folder: string,
	schema: S
): LoadedProse<z.output<S>> {
	const listed = listFiles(folder, 'ce dossier, avec au moins un texte', true);
	if ('problem' in listed) return { ...unreadable([listed.problem]), bodies: [] };
	const parts = listed.files.map((file) => readProse(file, folder, schema));
	return { ...mergeLoaded(parts), bodies: parts.flatMap(({ bodies }) => bodies) };
}
