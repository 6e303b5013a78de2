import type { z } from 'zod';
import type { Entry, Origin } from './origin.ts';
import type { Problem } from './problems.ts';
import { displayPath, readText } from './read-text.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlText } from './yaml.ts';

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

/** A collection that could not be read at all. */
export const unreadable = <T>(problems: Problem[]): Loaded<T> => ({
	entries: [],
	ids: new Set(),
	problems,
});

function readYaml(file: string): { yaml: YamlText } | { problems: Problem[] } {
	const result = readText(file);
	return 'problem' in result ? { problems: [result.problem] } : parseYaml(result.text, displayPath(file));
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
		const expected = 'une liste de fiches, chacune commençant par un tiret (« - »)';
		return unreadable([{ severity: 'erreur', file: displayPath(file), line: 1, expected }]);
	}
	const loaded = unreadable<z.output<S>>([]);
	value.forEach((input: unknown, rank) => {
		const record = nameOf(input, rank);
		const origin: Origin = {
			file: displayPath(file),
			record,
			lineOf: (path) => lineOf([rank, ...path]),
		};
		loaded.ids.add(record);
		const result = validate(schema, input, origin);
		if ('problems' in result) loaded.problems.push(...result.problems);
		else loaded.entries.push({ data: result.data, origin });
	});
	return loaded;
}

/** Read a YAML file that holds a single record. */
export function readOne<S extends z.ZodType>(file: string, schema: S): Loaded<z.output<S>> {
	const read = readYaml(file);
	if ('problems' in read) return unreadable(read.problems);
	const origin: Origin = { file: displayPath(file), record: '', lineOf: read.yaml.lineOf };
	const result = validate(schema, read.yaml.value, origin);
	if ('problems' in result) return unreadable(result.problems);
	return { entries: [{ data: result.data, origin }], ids: new Set(), problems: [] };
}
