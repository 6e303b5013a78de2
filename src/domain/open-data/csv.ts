import { stringify } from 'csv-stringify/sync';
import type { Cellule, Enregistrement } from './champs.ts';

/** A spreadsheet would compute a text that starts with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: lists joined by « | », a text that looks like a formula held back by an apostrophe. */
function cellOf(value: Cellule): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const text = typeof value === 'string' ? value : value.join(' | ');
	return FORMULA.test(text) ? `'${text}` : text;
}

/** A table in CSV (RFC 4180: comma, CRLF), with the names of the fields as its first row. */
export function toCsv(columns: readonly string[], records: readonly Enregistrement[]): string {
	const rows = records.map((record) => columns.map((column) => cellOf(record[column] ?? null)));
	return stringify([[...columns], ...rows], {
		record_delimiter: 'windows',
		// On its own, the library quotes a line break only where it is the very one between rows.
		quoted_match: /[\r\n]/,
	});
}
