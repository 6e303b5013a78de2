import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/loaders/markdown.ts';

const INSERTIONS = ['liste-a-pointer', 'exemples'];
const guide = (text: string) => renderMarkdown(text, () => undefined, INSERTIONS);
const answer = (text: string) => renderMarkdown(text, () => undefined);

describe('a mark « ::…:: »', () => {
	test('holds the place of what the page puts there', () => {
		expect(guide('a\n\n::exemples::\n\nb')).toMatchObject({
			html: '<p>a</p>\n<div data-insertion="exemples"></div>\n<p>b</p>',
			mistakes: [],
		});
	});

	test.each([
		['::exemple::', / ; vouliez-vous dire « exemples » \?$/],
		['::exemples:', /^seule sur une ligne, sans retrait, l’une de ces marques : « ::liste/],
		['exemples::', /« ::exemples:: »$/],
		['- ::exemples::', /« ::exemples:: »$/],
	])('is a mistake when it is %j', (text, expected) => {
		expect(guide(`a\n\n${text}`).mistakes).toEqual([
			{
				line: 3,
				found: `« ${text.replace('- ', '')} »`,
				expected: expect.stringMatching(expected),
			},
		]);
	});

	test('belongs to guides alone', () => {
		expect(answer('::exemples::').mistakes).toMatchObject([
			{ expected: 'du texte : seuls les guides ont des lignes « ::…:: »' },
		]);
	});

	test('leaves colons of a sentence alone', () => {
		expect(answer('Voici : le **reste** ::').mistakes).toEqual([]);
	});
});

describe('a point to tick', () => {
	test('has a box that can be ticked, labelled by its name', () => {
		const box = (id: string, name: string) =>
			`<input type="checkbox" id="point-${id}"> <label for="point-${id}"><strong>${name}</strong></label>`;
		expect(guide('- [ ] **Carte CPS** : oui').html).toContain(
			`${box('carte-cps', 'Carte CPS')} : oui`
		);
		expect(guide('- [ ] **A** : oui\n\n- [ ] **B**\n\n  non').html).toContain(
			`<p>${box('b', 'B')}</p>\n<p>non</p>`
		);
	});

	test.each([
		['- [x] **a**', 'une case déjà cochée'],
		['- [ ] a **b**', 'une case sans nom'],
		['- [ ] **…**', 'une case sans nom'],
		['- [ ] **a**\n- [ ] **A**', 'deux cases du même nom'],
	])('is a mistake when it is %j', (text, found) => {
		expect(guide(text).mistakes).toMatchObject([{ found }]);
	});

	test('belongs to guides alone', () => {
		expect(answer('- [ ] **a**').mistakes).toMatchObject([{ found: 'une case à cocher' }]);
		expect(answer('- a\n- b').mistakes).toEqual([]);
	});
});

test('a step may have a heading, in a list that counts', () => {
	expect(guide('1. ### Un\n\n   a\n\n2. ### Deux\n\n   b').html).toMatch(
		/^<ol>\n<li>\n<h3 id="un">Un<\/h3>\n<p>a<\/p>\n<\/li>\n<li>\n<h3 id="deux">/
	);
});

test('each cell tells its column', () => {
	expect(guide('| a | *b* |\n| - | - |\n| 1 | 2 |').html).toContain(
		'<th scope="row">1</th>\n<td data-titre="b">2</td>'
	);
});
