import { test } from '@playwright/test';
import { budgetOf } from '../lib/budgets.ts';
import { builtPages } from '../lib/dist.ts';
import { attributeOf, parse } from '../lib/html.ts';
import { pageType } from '../lib/page-type.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';
import { weigh } from '../lib/weight.ts';

const pages = onDemand(() =>
	builtPages().map((page) => ({
		...page,
		budget: budgetOf(page.path.endsWith('/') ? pageType(page.path) : 'introuvable'),
		weight: weigh(page.html),
	}))
);
type WeighedPage = ReturnType<typeof pages>[number];

const SEE = 'Le poids de chaque type de page : npm run bench -- --poids';

/** To the byte: a page may be over by one. */
const OCTETS = new Intl.NumberFormat('fr-FR', { style: 'unit', unit: 'byte', unitDisplay: 'long' });

/** Pages over a limit, the worst first, by how much. */
function tooHeavy(
	what: string,
	weightOf: (page: WeighedPage) => number,
	limitOf: (page: WeighedPage) => number
): string[] {
	return pages()
		.filter((page) => weightOf(page) > limitOf(page))
		.sort((a, b) => weightOf(b) - limitOf(b) - (weightOf(a) - limitOf(a)))
		.map(
			(page) =>
				`${page.file} (${page.budget.name}) : ${what} ${OCTETS.format(weightOf(page))}, ` +
				`${OCTETS.format(limitOf(page))} au plus`
		);
}

test('Poids des pages, HTML et CSS', () => {
	expectNone(
		tooHeavy(
			'HTML et CSS',
			({ weight }) => weight.html + weight.css,
			({ budget }) => budget.page
		),
		SEE
	);
});

test('Poids des feuilles de style', () => {
	expectNone(
		tooHeavy(
			'CSS',
			({ weight }) => weight.css,
			({ budget }) => budget.css
		),
		SEE
	);
});

test('Poids des scripts avant tout geste', () => {
	expectNone(
		tooHeavy(
			'scripts',
			({ weight }) => weight.js,
			({ budget }) => budget.js
		),
		`Une page sans besoin n’a aucun script (tests/site/lib/budgets.ts dit lesquelles en ont). ${SEE}`
	);
});

test('Aucun script qui retarde l’affichage', () => {
	expectNone(
		pages().flatMap(({ file, html }) =>
			parse(html)
				.querySelectorAll('script[src]')
				.filter(
					(script) =>
						attributeOf(script, 'type') !== 'module' &&
						!script.hasAttribute('defer') &&
						!script.hasAttribute('async')
				)
				.map((script) => `${file} : ${attributeOf(script, 'src')} sans « defer »`)
		)
	);
});
