import { budgetOf } from '../../tests/site/lib/budgets.ts';
import { builtPages } from '../../tests/site/lib/dist.ts';
import { pageType } from '../../tests/site/lib/page-type.ts';
import { inKilobytes, type PageWeight, weigh } from '../../tests/site/lib/weight.ts';
import type { Timed } from './build.ts';

/** Titles of {@link weightCells}. */
export const WEIGHT_HEADER = [
	'Type de page',
	'pages',
	'la plus lourde',
	'HTML',
	'CSS',
	'JS',
	'plafond',
];

/** Heaviest page of a type, with what it weighs. */
export interface TypeWeight extends PageWeight {
	readonly type: string;
	/** Number of pages of this type. */
	readonly count: number;
	readonly path: string;
}

/** Heaviest page of each type, by its HTML and style sheets. */
export function weights(): TypeWeight[] {
	const types = Map.groupBy(
		builtPages().filter(({ path }) => path.endsWith('/')),
		({ path }) => pageType(path)
	);
	return [...types].map(([type, pages]) => {
		const weighed = pages.map(({ path, html }) => ({ path, ...weigh(html) }));
		const [heaviest] = weighed.toSorted((a, b) => b.html + b.css - (a.html + a.css));
		if (!heaviest) throw new Error(`Aucune page de type ${type}`);
		return { type, count: pages.length, ...heaviest };
	});
}

/** What a type weighs, as cells of a table. */
export const weightCells = ({ type, count, path, html, css, js }: TypeWeight): string[] => [
	type,
	String(count),
	path,
	inKilobytes(html),
	inKilobytes(css),
	inKilobytes(js),
	inKilobytes(budgetOf(type).page),
];

/** A duration, as a cell of a table. */
export const inSeconds = (seconds: number): string => `${seconds.toFixed(2)} s`;

/** How long the pages of a type took to build, together. */
export function buildTime(type: string, { pages }: Timed): string {
	const times = [...pages].filter(([path]) => path.endsWith('/') && pageType(path) === type);
	return inSeconds(times.reduce((total, [, seconds]) => total + seconds, 0));
}
