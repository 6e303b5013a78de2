import { parse } from 'csv-parse/sync';
import { type EnTete, lireEnTete } from '../../src/domain/importer/colonnes.ts';
import type { Rang } from '../../src/domain/importer/tableau-de-zones.ts';

/** A table under known titles. */
export interface Tableau {
	rangs: Rang[];
	enTete: EnTete;
}

const DELIMITERS = [';', ',', '\t', '|'];

interface Parsed {
	record: string[];
	info: { lines: number };
}

/** Rows of a text cut at one sign, or the line of a quote that never closes. */
function rowsOf(text: string, delimiter: string): Rang[] | { ligne: number } {
	try {
		const parsed = parse(text, {
			delimiter,
			info: true,
			bom: true,
			relax_quotes: true,
			relax_column_count: true,
		}) as unknown as Parsed[];
		return parsed.map(({ record, info }) => {
			const breaks = record.join('').split('\n').length - 1;
			return { ligne: info.lines - breaks, cellules: record };
		});
	} catch (error) {
		const line = /at line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		return { ligne: Number(line ?? 1) };
	}
}

/**
 * Read a table whatever sign separates its cells: the one under which most titles are known.
 * @param moins fewest known titles
 * @returns `undefined` where there is no such table; the line of a quote left open
 */
export function lireTableau(text: string, moins: number): Tableau | { ligne: number } | undefined {
	let best: Tableau | undefined;
	let open: { ligne: number } | undefined;
	const known = (table: Tableau | undefined) =>
		table?.enTete.colonnes.filter(Boolean).length ?? 0;
	for (const delimiter of DELIMITERS) {
		const rangs = rowsOf(text, delimiter);
		if (!Array.isArray(rangs)) {
			const first = text.split('\n')[0] ?? '';
			if (first.includes(delimiter)) open ??= rangs;
			continue;
		}
		const enTete = lireEnTete(
			rangs.map(({ cellules }) => cellules),
			moins
		);
		const table = enTete && { rangs, enTete };
		if (known(table) > known(best)) best = table;
	}
	return best ?? open;
}
