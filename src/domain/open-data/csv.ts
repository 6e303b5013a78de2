import { stringify } from 'csv-stringify/sync';
import type { Cellule, Enregistrement } from './champs.ts';

/** A spreadsheet would compute a text that starts with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/** A value in words; a list joined by « | », a couple as « valeur : libelle ». */
function textOf(value: Exclude<Cellule, number | null>): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'boolean') return value ? 'vrai' : 'faux';
	return value
		.map((each) => (typeof each === 'string' ? each : `${each.valeur} : ${each.libelle}`))
		.join(' | ');
}

/** One cell: a text that looks like a formula is held back by an apostrophe. */
function cellOf(value: Cellule): string | number | null {
	if (value === null || typeof value === 'number') return value;
	const text = textOf(value);
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
