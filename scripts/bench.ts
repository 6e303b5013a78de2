/**
 * `npm run bench`: how long the build takes and where, what each type of page weighs, how fast the
 * finder and search answer, and what Lighthouse says of them. Nothing here passes or fails: a slow
 * machine is no fault of the site.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { pagePaths } from '../tests/site/lib/dist.ts';
import { onePerType, pageType } from '../tests/site/lib/page-type.ts';
import { inKilobytes } from '../tests/site/lib/weight.ts';
import { timeBuild } from './bench/build.ts';
import { gazetteerRows } from './bench/gazetteer.ts';
import { hasLighthouse, measure, type Lighthouse } from './bench/lighthouse.ts';
import { buildTime, inSeconds, weightCells, WEIGHT_HEADER, weights } from './bench/pages.ts';
import { rankingRows } from './bench/ranking.ts';
import { searchRows } from './bench/search-growth.ts';
import { servingSite } from './bench/served.ts';
import { suggestionRows } from './bench/suggestions.ts';
import { toTable } from './bench/table.ts';

const USAGE = `Options :
  --poids          le poids des pages, seulement (dernière construction)
  --page /faq/     Lighthouse sur cette page seulement ; peut se répéter
  --fois 3         nombre de mesures de Lighthouse (9 au plus), dont on garde la médiane`;

const MOST_TIMES = 9;

function refuse(reason: string): never {
	console.error(`✖ ${reason}\n${USAGE}`);
	return process.exit(1);
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				poids: { type: 'boolean', default: false },
				page: { type: 'string', multiple: true, default: [] },
				fois: { type: 'string', default: '3' },
			},
		});
		const fois = Number(values.fois);
		if (!Number.isInteger(fois) || fois < 1 || fois > MOST_TIMES)
			return refuse(`--fois vaut « ${values.fois} » : donnez un nombre de 1 à ${MOST_TIMES}`);
		return { ...values, fois };
	} catch {
		// What Node says of it is English.
		return refuse('Une option n’est pas comprise, ou il lui manque sa valeur.');
	}
}

const options = readOptions();

const LIGHTHOUSE_HEADER = ['Perf.', 'Acc.', 'B. p.', 'SEO', 'LCP', 'CLS', 'TBT'];

const lighthouseCells = (result: Lighthouse | undefined): string[] =>
	result
		? [
				...[result.performance, result.accessibility, result.bestPractices, result.seo].map(
					String
				),
				`${(result.lcp / 1000).toFixed(2)} s`,
				result.cls.toFixed(3),
				`${Math.round(result.tbt)} ms`,
			]
		: LIGHTHOUSE_HEADER.map(() => '');

/** Pages that Lighthouse measures, each with its type: one of each type, or those asked for. */
function chosenPages(): [type: string, path: string][] {
	const paths = pagePaths();
	const unknown = options.page.find((path) => !paths.includes(path));
	if (unknown !== undefined) refuse(`Aucune page à l’adresse « ${unknown} » dans dist/`);
	return options.page.length === 0
		? [...onePerType(paths)]
		: options.page.map((path) => [pageType(path), path]);
}

/** Measure those pages on a server of our own. */
async function lighthouse(chosen: readonly [type: string, path: string][]) {
	const results = new Map<string, Lighthouse>();
	await servingSite(async (origin) => {
		for (const [type, path] of chosen) {
			process.stderr.write(`Lighthouse : ${path}\n`);
			const result = await measure(origin + path, options.fois);
			if (result) results.set(type, result);
		}
	});
	return results;
}

/** The finder: its page, its communes, its answers. */
async function finderRows(result: Lighthouse | undefined): Promise<string[][]> {
	const page = weights().find(({ type }) => type === 'lieux');
	return [
		...(page ? [['HTML et CSS de la page', inKilobytes(page.html + page.css)]] : []),
		...(await servingSite(suggestionRows)),
		...gazetteerRows(),
		...rankingRows(),
		...(result
			? [[`Lighthouse (${LIGHTHOUSE_HEADER.join(', ')})`, lighthouseCells(result).join(', ')]]
			: []),
	];
}

const timed = options.poids ? undefined : await timeBuild();
const measured = !options.poids && (await hasLighthouse());
const results = measured ? await lighthouse(chosenPages()) : new Map<string, Lighthouse>();
const pages = weights().map((weight) => [
	...weightCells(weight),
	...(timed ? [buildTime(weight.type, timed)] : []),
	...(measured ? lighthouseCells(results.get(weight.type)) : []),
]);
const parts = (timed?.parts ?? []).map(({ name, seconds }) => [
	`construction : ${name}`,
	...WEIGHT_HEADER.slice(1).map(() => ''),
	inSeconds(seconds),
]);
const header = [
	...WEIGHT_HEADER,
	...(timed ? [`construite en (${cpus().length} cœurs)`] : []),
	...(measured ? LIGHTHOUSE_HEADER : []),
];
console.log(`\n${toTable(header, [...pages, ...parts])}`);
if (!options.poids) {
	const finder = await finderRows(results.get('lieux'));
	console.log(`\n${toTable(['Recherche d’un lieu', 'mesure'], finder)}`);
	const search = await searchRows();
	console.log(`\n${toTable(['Recherche', 'aujourd’hui', 'dix fois plus de fiches'], search)}`);
}
if (!options.poids && !measured) {
	console.log(
		'\nLighthouse n’est pas installé. Pour le mesurer aussi : npm install --no-save lighthouse@13.5.0\nou, sans toucher au projet, installez-le ailleurs et mettez son dossier node_modules/.bin dans PATH.'
	);
}
