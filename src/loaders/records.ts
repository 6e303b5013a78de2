import type { z } from 'zod';
import type { Entry, Origin } from './origin.ts';
import { type Problem, quote } from './problems.ts';
import { displayPath, readText } from './read-text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Records of one collection, valid or not. */
export interface Loaded<T> {
	entries: Entry<T>[];
	/** Ids that are written down, those of invalid records included, so that references to them hold. */
	ids: Set<string>;
	problems: Problem[];
}

/** Several results as one. */
export function mergeLoaded<T>(parts: readonly Loaded<T>[]): Loaded<T> {
	return {
		entries: parts.flatMap(({ entries }) => entries),
		ids: new Set(parts.flatMap(({ ids }) => [...ids])),
		problems: parts.flatMap(({ problems }) => problems),
	};
}

/**
 * True when `id` is written down. A collection that could not be read is told once, where it is,
 * and not at each reference to it.
 */
export const isWritten = ({ ids, problems }: Loaded<unknown>, id: string): boolean =>
	ids.has(id) || (ids.size === 0 && problems.length > 0);

/** A collection that could not be read at all. */
export const unreadable = <T>(problems: Problem[]): Loaded<T> => ({
	entries: [],
	ids: new Set(),
	problems,
});

type Parsed = ReturnType<typeof parseYaml>;

/** The last reading of each file: while the site is being written, all are read at each save. */
const lastReadings = new Map<string, { text: string; parsed: Parsed }>();

function readYaml(file: string): Parsed {
	const result = readText(file);
	if ('problem' in result) return { problems: [result.problem] };
	const { text } = result;
	const last = lastReadings.get(file);
	if (last?.text === text) return last.parsed;
	const parsed = parseYaml(text, displayPath(file));
	lastReadings.set(file, { text, parsed });
	return parsed;
}

const idOf = (input: unknown, rank: number): string => {
	const id = (input as { id?: unknown } | undefined)?.id;
	return typeof id === 'string' ? id : `n° ${rank + 1}`;
};

/** Read a YAML list of records. `nameOf` says how to call a record that has no `id` field. */
export function readList<S extends z.ZodType>(
	file: string,
	schema: S,
	nameOf: (input: unknown, rank: number) => string = idOf
): Loaded<z.output<S>> {
	const read = readYaml(file);
	if ('problems' in read) return unreadable(read.problems);
	const { value, lineOf } = read.yaml;
	if (!Array.isArray(value)) {
		const found = value === undefined ? 'aucune fiche' : quote(value);
		const expected = 'une liste de fiches, chacune commençant par un tiret (« - »)';
		const problem = {
			severity: 'erreur' as const,
			file: displayPath(file),
			line: lineOf([]),
			found,
			expected,
		};
		return unreadable([problem]);
	}
	const loaded = unreadable<z.output<S>>([]);
	value.forEach((input: unknown, rank) => {
		const record = nameOf(input, rank);
		const origin: Origin = {
			file: displayPath(file),
			record,
			lineOf: (path) => lineOf([rank, ...path]),
		};
		if (!record.startsWith('n°')) loaded.ids.add(record);
		const result = validate(schema, input, origin);
		loaded.problems.push(...result.problems);
		if (result.data !== undefined) loaded.entries.push({ data: result.data, origin });
	});
	return loaded;
}

/** Read a YAML file that holds a single record. */
export function readOne<S extends z.ZodType>(file: string, schema: S): Loaded<z.output<S>> {
	const read = readYaml(file);
	if ('problems' in read) return unreadable(read.problems);
	const origin: Origin = { file: displayPath(file), record: '', lineOf: read.yaml.lineOf };
	const { data, problems } = validate(schema, read.yaml.value, origin);
	return { entries: data === undefined ? [] : [{ data, origin }], ids: new Set(), problems };
}
