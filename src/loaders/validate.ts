import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Origin } from './origin.ts';
import { fieldName, type Problem, quote } from './problems.ts';
import { salvage } from './salvage.ts';

type Issue = z.core.$ZodIssue;

/** « vouliez-vous dire « X » ? » when a candidate is close enough to be a slip of the hand. */
export function didYouMean(found: string, candidates: readonly string[]): string {
	if (candidates.length === 0) return '';
	const nearest = closest(found, [...candidates]);
	return distance(found, nearest) <= Math.max(2, Math.floor(found.length / 3))
		? ` ; vouliez-vous dire « ${nearest} » ?`
		: '';
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		input
	);

/** Names of the fields that the schema knows at `path`. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	type Json = { properties?: Record<string, Json>; items?: Json };
	const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
	const node = path.reduce<Json | undefined>(
		(json, key) => (typeof key === 'number' ? json?.items : json?.properties?.[String(key)]),
		root
	);
	return Object.keys(node?.properties ?? {});
}

const TYPES: Record<string, string> = {
	string: 'un texte',
	array: 'une liste (une ligne par élément, commençant par un tiret)',
	object: 'des champs « nom: valeur », un par ligne',
};

/** What the schema expected, in French. */
function expectation(issue: Issue, value: unknown): string {
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String);
		return `l’une de ces valeurs : ${values.join(', ')}${typeof value === 'string' ? didYouMean(value, values) : ''}`;
	}
	if (issue.code === 'too_big' && issue.origin === 'array')
		return `${issue.maximum} éléments au plus`;
	if (issue.code === 'invalid_type') {
		// A field with an explanation of its own speaks for itself; the library's words are English.
		return issue.message.startsWith('Invalid input')
			? (TYPES[issue.expected] ?? issue.expected)
			: issue.message;
	}
	return issue.message;
}

function toProblems(issue: Issue, schema: z.ZodType, input: unknown, origin: Origin): Problem[] {
	const at = (path: readonly PropertyKey[], found: string, expected: string): Problem => ({
		severity: 'erreur',
		file: origin.file,
		line: origin.lineOf(path),
		record: origin.record,
		field: fieldName(path),
		found,
		expected,
	});
	if (issue.code === 'unrecognized_keys') {
		const fields = knownFields(schema, issue.path);
		return issue.keys.map((key) =>
			at(
				[...issue.path, key],
				'un champ inconnu',
				`un de ces champs : ${fields.join(', ')}${didYouMean(key, fields)}`
			)
		);
	}
	const value = valueAt(input, issue.path);
	const expected = expectation(issue, value);
	const missing = value === undefined && typeof issue.path.at(-1) === 'string';
	return [
		at(
			issue.path,
			quote(value),
			missing ? `ce champ, qui est obligatoire : ${expected}` : expected
		),
	];
}

/** The first issue of each field: what comes after it is only its consequence. */
function firstOfEachField(issues: readonly Issue[]): Issue[] {
	const seen = new Set<string>();
	return issues.filter(({ code, path }) => {
		if (code === 'unrecognized_keys') return true;
		const field = JSON.stringify(path);
		return seen.has(field) ? false : seen.add(field);
	});
}

/** The converted record, and what is wrong with it. */
export interface Validated<T> {
	/** Absent when nothing usable is left of the record. */
	data?: T;
	problems: Problem[];
}

/** Check one record against its schema; every problem in it is told. */
export function validate<S extends z.ZodType>(
	schema: S,
	input: unknown,
	origin: Origin
): Validated<z.output<S>> {
	const result = schema.safeParse(input);
	if (result.success) return { data: result.data, problems: [] };
	const { issues } = result.error;
	const data = salvage(schema, input, issues);
	return {
		...(data !== undefined && { data }),
		problems: firstOfEachField(issues).flatMap((issue) =>
			toProblems(issue, schema, input, origin)
		),
	};
}
