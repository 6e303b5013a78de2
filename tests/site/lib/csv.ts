import { parse } from 'csv-parse/sync';

/**
 * Cells of a CSV text, as a reader by the letter of RFC 4180 takes them.
 * @throws when a quote stands where none may, or a row has another number of cells
 */
export const parseCsv = (text: string): string[][] =>
	parse(text, { relax_quotes: false, skip_empty_lines: false });
