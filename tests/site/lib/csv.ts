/**
 * Cells of a CSV text, read by the letter of RFC 4180: commas, lines that end with CR LF or LF,
 * quotes doubled inside quotes.
 * @throws when a quote stands where none may
 */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
	while (CELL.lastIndex < text.length) {
		const start = CELL.lastIndex;
		const match = CELL.exec(text);
		if (!match) throw new Error(`guillemet mal placé au caractère ${start + 1}`);
		const [, quoted, bare = '', end] = match;
		row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end !== ',') {
			rows.push(row);
			row = [];
		}
	}
	// A text that ends on a comma ends on an empty cell, which the loop has no character to see.
	if (row.length > 0) rows.push([...row, '']);
	return rows;
}
