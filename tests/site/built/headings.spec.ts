import { expect, test } from '@playwright/test';
import { builtPages } from '../lib/dist.ts';
import { attributeOf, parse, textOf } from '../lib/html.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';

const outlines = onDemand(() =>
	builtPages().map(({ file, html }) => ({
		file,
		headings: parse(html)
			.querySelectorAll('h1, h2, h3, h4, h5, h6')
			.map((element) => ({ level: Number(element.tagName.slice(1)), text: textOf(element) })),
	}))
);

test('Un seul h1 par page', () => {
	expectNone(
		outlines()
			.map(({ file, headings }) => ({
				file,
				count: headings.filter((h) => h.level === 1).length,
			}))
			.filter(({ count }) => count !== 1)
			.map(({ file, count }) => `${file} : ${count} h1`)
	);
});

test('Aucun niveau de titre sauté', () => {
	expectNone(
		outlines().flatMap(({ file, headings }) =>
			headings.flatMap(({ level, text }, index) => {
				const previous = headings[index - 1]?.level ?? 0;
				return level > previous + 1
					? `${file} : h${level} « ${text} » après ${previous ? `un h${previous}` : 'rien'}`
					: [];
			})
		)
	);
});

test('Aucun titre vide', () => {
	expectNone(
		outlines().flatMap(({ file, headings }) =>
			headings
				.filter(({ text }) => text === '')
				.map(({ level }) => `${file} : h${level} vide`)
		)
	);
});

test('Chaque figure légendée porte le nom de sa légende', () => {
	const captioned = builtPages().flatMap(({ file, html }) =>
		parse(html)
			.querySelectorAll('figure')
			.map((figure) => ({ file, figure, caption: figure.querySelector('figcaption') }))
			.filter(({ caption }) => caption !== null)
	);
	expect(captioned.length).toBeGreaterThan(0);
	expectNone(
		captioned
			.filter(
				({ figure, caption }) =>
					attributeOf(figure, 'role') !== 'figure' ||
					attributeOf(figure, 'aria-label')?.replace(/\s+/g, ' ') !== textOf(caption)
			)
			.map(({ file, figure }) => `${file} : « ${attributeOf(figure, 'aria-label') ?? ''} »`)
	);
});
