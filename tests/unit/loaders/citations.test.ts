import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/loaders/markdown.ts';

const LABELS = new Map([
	['ars', 'ARS'],
	['maire', 'Maire info'],
]);

const render = (text: string) =>
	renderMarkdown(text, (id) => {
		const label = LABELS.get(id);
		return label === undefined ? undefined : { href: `/sources/#${id}`, label };
	});

const link = (id: string, label: string) =>
	`<a href="/sources/#${id}" class="citation">${label}</a>`;

describe('a citation', () => {
	test('becomes a link to its source, in brackets', () => {
		expect(render('Deux jours [@ars].')).toMatchObject({
			html: `<p>Deux jours (${link('ars', 'ARS')}).</p>`,
			cited: ['ars'],
			mistakes: [],
		});
	});

	test('may name several sources', () => {
		expect(render('Ici [@ars; @maire].').html).toBe(
			`<p>Ici (${link('ars', 'ARS')} ; ${link('maire', 'Maire info')}).</p>`
		);
	});

	test('is told what its own sentence says before it, other citations left out', () => {
		const before: string[] = [];
		renderMarkdown('Avant. **Le 1er mai**, un [@ars], deux [@ars].', (_id, after) => {
			before.push(after ?? '');
			return { href: '/', label: 'ARS, 2 mai' };
		});
		expect(before).toEqual(['Le 1er mai, un ', 'Le 1er mai, un [@ars], deux ']);
	});

	test('may stand several times in a text, which counts it once', () => {
		const { html, cited } = render('[@ars] puis [@maire], **[@ars]**.\n\n- [@ars]');
		expect(cited).toEqual(['ars', 'maire']);
		expect(html.match(/class="citation"/g)).toHaveLength(4);
	});

	test('of a source that does not exist is a mistake, on its own line', () => {
		expect(render('Un,\ndeux,\ntrois [@aucune; @ars].').mistakes).toEqual([
			{
				line: 3,
				found: '« [@aucune] »',
				expected: 'l’identifiant d’une source de data/sources.yaml',
			},
		]);
	});

	test.each([
		'[@]',
		'[@Ars] puis [@ars]',
		'[@ ars]',
		'[@Ars]',
		'[@ars, @maire]',
		'[@ars',
		'[@ars;]',
	])('badly written (%s) is a mistake, not a text', (text) => {
		expect(render(`Un,\ndeux ${text}`).mistakes).toEqual([
			expect.objectContaining({
				line: 2,
				expected: 'une citation de la forme « [@identifiant] »',
			}),
		]);
	});

	test('is text inside code', () => {
		expect(render('`[@ars]`')).toMatchObject({
			html: '<p><code>[@ars]</code></p>',
			cited: [],
			mistakes: [],
		});
	});
});
