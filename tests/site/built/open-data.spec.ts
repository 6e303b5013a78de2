import { expect, test } from '@playwright/test';
import { parseCsv } from '../lib/csv.ts';
import { distFiles, readDist } from '../lib/dist.ts';
import { expectNone } from '../lib/problems.ts';

/** A spreadsheet takes a cell that starts so for a formula, and runs it; not a negative number. */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/;

type Envelope = Record<string, unknown>;

/** What a file holds, or what keeps it from being read: any JSON is readable, a text alone too. */
function parseJson(file: string): { data: unknown } | { problem: string } {
	try {
		return { data: JSON.parse(readDist(file)) };
	} catch (error) {
		return { problem: `dist/${file} : JSON illisible (${String(error)})` };
	}
}

function envelopeProblems(file: string): string[] {
	const read = parseJson(file);
	if ('problem' in read) return [read.problem];
	const data = read.data as Envelope;
	const missing = ['licence', 'miseAJour', 'total'].filter((field) => !(field in data));
	const [list, ...others] = Object.values(data).filter((value) => Array.isArray(value));
	const count = list?.length ?? 'aucune';
	return [
		...missing.map((field) => `dist/${file} : champ « ${field} » absent`),
		...(others.length > 0 ? [`dist/${file} : plus d’une liste`] : []),
		...(data['total'] === count
			? []
			: [`dist/${file} : total ${data['total']}, liste ${count}`]),
	];
}

function csvProblems(file: string): string[] {
	try {
		const [header = [], ...rows] = parseCsv(readDist(file));
		return rows.flatMap((row, index) => {
			const where = `dist/${file}, ligne ${index + 2}`;
			const formulas = row.filter((cell) => FORMULA.test(cell));
			return [
				...(row.length === header.length
					? []
					: [`${where} : ${row.length} cases pour ${header.length} colonnes`]),
				...formulas.map((cell) => `${where} : « ${cell} » passerait pour une formule`),
			];
		});
	} catch (error) {
		return [`dist/${file} : ${String(error)}`];
	}
}

test('Fichiers JSON lisibles', () => {
	expectNone(
		distFiles('**/*.{json,geojson,webmanifest}')
			.map(parseJson)
			.flatMap((read) => ('problem' in read ? read.problem : []))
	);
});

test('Enveloppe des données ouvertes', () => {
	const files = distFiles('donnees/*.json').filter((file) => !file.endsWith('.schema.json'));
	expect(files, 'aucun fichier dist/donnees/*.json').not.toEqual([]);
	expectNone(files.flatMap(envelopeProblems));
});

test('Chaque collection en tableau, et chaque fichier sur la page', () => {
	const files = distFiles('donnees/*.{csv,json,geojson}');
	const names = (end: string) =>
		files.filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length));
	const collections = names('.csv');
	expect(collections).toContain('donnees/chiffres');
	expect(collections).toContain('donnees/couverture');
	expect(collections).toContain('donnees/chronologie');
	expect(names('.schema.json')).toEqual(collections);
	const page = readDist('donnees/index.html');
	expectNone(
		files
			.filter((file) => !page.includes(`href="/${file}"`))
			.map((file) => `/donnees/ : ${file} n’y est pas`)
	);
});

test('Fichiers CSV lisibles', () => {
	const files = distFiles('donnees/*.csv');
	expect(files, 'aucun fichier dist/donnees/*.csv').not.toEqual([]);
	expectNone(files.flatMap(csvProblems));
});
