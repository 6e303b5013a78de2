import { stringify } from 'csv-stringify/sync';
import type { Cellule, Enregistrement } from './champs.ts';

/** A spreadsheet would compute a text that starts with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: lists joined by « | », a text that looks like a formula held back by an apostrophe. */
function cellOf(value: Cellule): string | number | null {
	if (value === null || typeof value === 'number') return value;
	const text = typeof value === 'string' ? value : value.join(' | ');
	return FORMULA.test(text) ? `'${text}` : text;
}

/** A table in CSV (RFC 4180: comma, CRLF), with the names of the fields as its first row. */
export function toCsv(columns: readonly string[], records: readonly Enregistrement[]): string {
	const rows = records.map((record) => columns.map((column) => cellOf(record[column] ?? null)));
	return stringify([[...columns], ...rows], {
		record_delimiter: 'windows',
		// A spreadsheet told to take quoted cells as texts keeps the leading zero of a code.
		quoted_string: true,
	});
}
