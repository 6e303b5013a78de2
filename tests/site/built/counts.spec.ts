import { expect, test } from '@playwright/test';
import { compareDates } from '../../../src/domain/date.ts';
import { PAR_FIL } from '../../../src/domain/fils.ts';
import { buildDate } from '../../../src/loaders/build-date.ts';
import { loadDataset } from '../../../src/loaders/dataset.ts';
import { formatReport } from '../../../src/loaders/problems.ts';
import { dataFolders } from '../../../src/loaders/saisie.ts';
import { parseCsv } from '../lib/csv.ts';
import { builtPages, pagePaths, readDist } from '../lib/dist.ts';
import { idsIn } from '../lib/links.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';

interface WithId {
	readonly id: string;
}

const idsOf = (records: readonly WithId[]) => records.map(({ id }) => id);

/** The records as the editors wrote them: what `npm run check:data` counts. */
const written = onDemand(() => {
	const { fiches, problems } = loadDataset(dataFolders(), buildDate());
	if (!fiches) throw new Error(formatReport(problems));
	return fiches;
});

/** Ids of the pages below a folder, which may end alike (`/lieux/x/affiche/`). */
const pagesOf = (folder: string, end = '/') =>
	pagePaths()
		.filter((path) => path.startsWith(folder) && path !== folder && path.endsWith(end))
		.map((path) => path.slice(folder.length, -end.length))
		.filter((id) => !id.includes('/'));

/** Ids of the records of a JSON file of the open data. */
const inJson = (file: string, list: string) =>
	idsOf((JSON.parse(readDist(file)) as Record<string, WithId[]>)[list] ?? []);

function inCsv(file: string): string[] {
	const [header = [], ...rows] = parseCsv(readDist(file));
	return rows.map((row) => row[header.indexOf('id')] ?? '');
}

/** Last part of the addresses of the press feed. */
const inFeed = () =>
	[...readDist('presse/rss.xml').matchAll(/<item>[\s\S]*?<link>[^<]*\/([^/<]+)\/<\/link>/g)].map(
		([, id = '']) => id
	);

/** Ids of the list that are anchors of a page, or of the archives that go on with it. */
function anchorsOf(path: string, ids: readonly string[]): string[] {
	return builtPages()
		.filter((page) => page.path === path || page.path.startsWith(`${path}archives/`))
		.flatMap(({ html }) => {
			const anchors = idsIn(html);
			return ids.filter((id) => anchors.has(id));
		});
}

/** What is missing from, or too much in, a published list. */
function differences(where: string, found: readonly string[], expected: readonly string[]) {
	const twice = found.filter((id, index) => found.indexOf(id) !== index);
	const [has, wants] = [new Set(found), new Set(expected)];
	return [
		...twice.map((id) => `${where} : « ${id} » deux fois`),
		...[...wants.difference(has)].map((id) => `${where} : « ${id} » manque`),
		...[...has.difference(wants)].map(
			(id) => `${where} : « ${id} » n’est pas dans les données`
		),
	];
}

test('Autant de lieux partout', () => {
	const ids = idsOf(written().lieux);
	expectNone([
		...differences('dist/lieux/', pagesOf('/lieux/'), ids),
		...differences('affiches des lieux', pagesOf('/lieux/', '/affiche/'), ids),
		...differences('lieux.json', inJson('donnees/lieux.json', 'lieux'), ids),
		...differences('lieux.csv', inCsv('donnees/lieux.csv'), ids),
		...differences('lieux.geojson', inJson('donnees/lieux.geojson', 'features'), ids),
		...differences(
			'finder/lieux.json',
			idsOf(JSON.parse(readDist('finder/lieux.json')) as WithId[]),
			ids
		),
	]);
});

test('Autant de zones partout', () => {
	const ids = idsOf(written().zones);
	expectNone([
		...differences('dist/zones/', pagesOf('/zones/'), ids),
		...differences('affiches des zones', pagesOf('/zones/', '/affiche/'), ids),
		...differences('zones.json', inJson('donnees/zones.json', 'zones'), ids),
		...differences('zones.csv', inCsv('donnees/zones.csv'), ids),
	]);
});

/** Values of a column of a CSV file. */
function columnOf(file: string, name: string): string[] {
	const [header = [], ...rows] = parseCsv(readDist(file));
	return rows.map((row) => row[header.indexOf(name)] ?? '');
}

test('Autant de chiffres, de régions et d’étapes dans les fichiers', () => {
	const { chiffres, etapes, couverture } = written();
	/** Each figure as many times as it has values. */
	const valeurs = chiffres.flatMap(({ id, mesures }) => mesures.map(() => id));
	expect(inJson('donnees/chiffres.json', 'chiffres')).toEqual(valeurs);
	expect(inCsv('donnees/chiffres.csv')).toEqual(valeurs);
	expect(columnOf('donnees/chiffres.csv', 'retenue').filter((cell) => cell === 'vrai')).toEqual(
		chiffres.map(() => 'vrai')
	);
	const codes = couverture.regions.map(({ region }) => region);
	expect(columnOf('donnees/couverture.csv', 'codeRegion')).toEqual(codes);
	const sum = (column: string) =>
		columnOf('donnees/couverture.csv', column).reduce((total, cell) => total + Number(cell), 0);
	expect(sum('lieuxConnus')).toBe(written().lieux.length);
	expect(sum('zonesNommees') + sum('zonesAConfirmer')).toBe(written().zones.length);
	expectNone([
		...differences(
			'chronologie.json',
			inJson('donnees/chronologie.json', 'chronologie'),
			idsOf(etapes)
		),
		...differences('chronologie.csv', inCsv('donnees/chronologie.csv'), idsOf(etapes)),
		...differences(
			'couverture.json',
			inJson('donnees/couverture.json', 'couverture'),
			inCsv('donnees/couverture.csv')
		),
	]);
});

test('Autant de sources partout', () => {
	const ids = idsOf(written().sources);
	expectNone([
		...differences('dist/sources/', pagesOf('/sources/'), ids),
		...differences('sources.json', inJson('donnees/sources.json', 'sources'), ids),
		...differences('sources.csv', inCsv('donnees/sources.csv'), ids),
	]);
});

test('Autant de communiqués partout', () => {
	const { communiques } = written();
	const all = idsOf(communiques);
	const releases = communiques.filter(({ nature }) => nature !== 'article');
	const own = idsOf(releases);
	const newest = releases.sort((a, b) => compareDates(b.date, a.date)).slice(0, PAR_FIL);
	const elsewhere = idsOf(communiques.filter(({ nature }) => nature === 'article'));
	expectNone([
		...differences('communiques.json', inJson('donnees/communiques.json', 'communiques'), all),
		...differences('communiques.csv', inCsv('donnees/communiques.csv'), all),
		...differences('dist/presse/communiques/', pagesOf('/presse/communiques/'), own),
		...differences('presse/rss.xml', inFeed(), idsOf(newest)),
		...differences('/presse/ (revue)', anchorsOf('/presse/', elsewhere), elsewhere),
	]);
});

test('Chaque question, chaque chiffre et chaque étape à son ancre', () => {
	const { questions, chiffres, etapes } = written();
	const themes = Map.groupBy(questions, ({ theme }) => theme);
	expectNone([
		...differences('dist/faq/', pagesOf('/faq/'), [...themes.keys()]),
		...[...themes].flatMap(([theme, ofTheme]) => {
			const [path, ids] = [`/faq/${theme}/`, idsOf(ofTheme)];
			return differences(path, anchorsOf(path, ids), ids);
		}),
		...differences(
			'/presse/chiffres/',
			anchorsOf('/presse/chiffres/', idsOf(chiffres)),
			idsOf(chiffres)
		),
		...differences(
			'/presse/chronologie/',
			anchorsOf('/presse/chronologie/', idsOf(etapes)),
			idsOf(etapes)
		),
	]);
});
