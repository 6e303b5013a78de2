import { fieldName, type Problem, quote } from './problems.ts';

/** Where a record was written. */
export interface Origin {
	file: string;
	record: string;
	/** Line of a field (the closest one that exists), from 1. */
	lineOf: (path: readonly PropertyKey[]) => number;
}

/** A valid record and where it was written, so that a rule can point at it. */
export interface Entry<T> {
	data: T;
	origin: Origin;
}

/** The error of one field of a record. `found` is quoted as it stands. */
export function fieldProblem(
	origin: Origin,
	path: readonly PropertyKey[],
	found: unknown,
	expected: string
): Problem {
	return {
		severity: 'erreur',
		file: origin.file,
		line: origin.lineOf(path),
		record: origin.record,
		field: fieldName(path),
		found: quote(found),
		expected,
	};
}
