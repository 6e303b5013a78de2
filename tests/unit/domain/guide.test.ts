import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../src/domain/guide.ts';

describe('sectionsOf', () => {
	test('cuts a guide at its headings, and a section at its insertions', () => {
		expect(
			sectionsOf(
				'<h2 id="un">Un <em>mot</em></h2>\n<p>a</p>\n<div data-insertion="liste-a-pointer"></div>\n<p>b</p>\n<h2 id="deux">Deux</h2>\n<h3 id="x">X</h3>'
			)
		).toEqual([
			{
				id: 'un',
				titre: 'Un <em>mot</em>',
				morceaux: [
					{ html: '<h2 id="un">Un <em>mot</em></h2>\n<p>a</p>' },
					{ insertion: 'liste-a-pointer' },
					{ html: '<p>b</p>' },
				],
			},
			{
				id: 'deux',
				titre: 'Deux',
				morceaux: [{ html: '<h2 id="deux">Deux</h2>\n<h3 id="x">X</h3>' }],
			},
		]);
	});

	test('keeps what stands before the first heading, and a heading without an anchor', () => {
		expect(sectionsOf('<p>a</p><h2>…</h2>')).toEqual([
			{ morceaux: [{ html: '<p>a</p>' }] },
			{ morceaux: [{ html: '<h2>…</h2>' }] },
		]);
		expect(sectionsOf(' ')).toEqual([]);
	});

	test('refuses what the rules would have stopped', () => {
		expect(() => sectionsOf('<div data-insertion="autre"></div>')).toThrow(/autre/);
	});
});
