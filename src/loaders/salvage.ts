import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const pathsOf = (issue: Issue): PropertyKey[][] =>
	issue.code === 'unrecognized_keys'
		? issue.keys.map((key) => [...issue.path, key])
		: [issue.path];

/**
 * What remains of a record once its faulty fields are left out, when that is a valid record: the
 * cross-record rules then read it too, so that its other mistakes are told at the same time.
 */
export function salvage<S extends z.ZodType>(
	schema: S,
	input: unknown,
	issues: readonly Issue[]
): z.output<S> | undefined {
	const rest = structuredClone(input);
	for (const path of issues.flatMap(pathsOf)) {
		const parent = path
			.slice(0, -1)
			.reduce<unknown>(
				(value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
				rest
			);
		const field = path.at(-1);
		if (typeof parent === 'object' && field !== undefined)
			Reflect.deleteProperty(parent as object, field);
	}
	const result = schema.safeParse(rest);
	return result.success ? result.data : undefined;
}
