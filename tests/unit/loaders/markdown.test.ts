import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/loaders/markdown.ts';

const noSource = () => undefined;
const htmlOf = (text: string) => renderMarkdown(text, noSource).html;
const mistakesOf = (text: string) => renderMarkdown(text, noSource).mistakes;

describe('renderMarkdown', () => {
	test('renders paragraphs, lists, emphasis and links', () => {
		expect(htmlOf('Le **15**, ou [la FAQ](/faq/).\n\n- un\n- deux')).toBe(
			'<p>Le <strong>15</strong>, ou <a href="/faq/">la FAQ</a>.</p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>'
		);
	});

	test('shows what looks like markup in code or entities', () => {
		expect(htmlOf('`<b>` et &lt;script>')).toBe(
			'<p><code>&#x3C;b></code> et &#x3C;script></p>'
		);
	});

	test('links bare addresses', () => {
		expect(htmlOf('Voir https://www.sante.fr')).toContain('href="https://www.sante.fr"');
	});

	test('makes telephone numbers call, but those of a link, of code or of another kind', () => {
		expect(htmlOf('Au 05 32 46 00 20, ou **06 24 79 59 44**.')).toBe(
			'<p>Au <a href="tel:0532460020">05 32 46 00 20</a>, ou <strong><a href="tel:0624795944">06 24 79 59 44</a></strong>.</p>'
		);
		const others = 'Le [05 32 46 00 20](/lieux/), `05 32 46 00 20`, 105 32 46 00 20, 2025.';
		expect(htmlOf(others)).not.toContain('tel:0');
	});

	test('anchors headings by their text, numbered when it repeats', () => {
		expect(htmlOf('## Qui *paie* ?\n\n### Où\n\n### Où\n\n## …')).toBe(
			'<h2 id="qui-paie">Qui <em>paie</em> ?</h2>\n<h3 id="ou">Où</h3>\n<h3 id="ou-2">Où</h3>\n<h2>…</h2>'
		);
	});

	test('lets tables scroll, and says which cells are headers', () => {
		const html = htmlOf('| Acte | Prix |\n| --- | --- |\n| G | 30 € |\n\n> | a |\n> | - |');
		expect(html).toMatch(
			/^<div class="tableau" role="region" aria-label="Tableau : Acte, Prix" tabindex="0"><table>/
		);
		expect(html.match(/<th scope="col">/g)).toHaveLength(3);
		expect(html.match(/class="tableau"/g)).toHaveLength(2);
	});

	test.each<[string, number]>([
		['<b>a</b>', 2],
		['a\n\n<div>\n\nb', 1],
		['[a](javascript:b)', 1],
		['<javascript:b>', 1],
		['[a][b]\n\n[b]: javascript:c', 1],
		['[a](JAVASCRIPT:b)', 1],
		['[a](java&#115;cript:b)', 1],
		['[a](vbscript:b)', 1],
		['[a](/\\\\b)', 1],
		['[a](https://)', 1],
		['[a](mailto:)', 1],
		['![a](b)', 1],
		['![a][b]\n\n[b]: /c', 1],
		['a[^1]\n\n[^1]: b', 2],
		['# a', 1],
		['', 1],
		['[a]: /b', 1],
		['a\u202Eb', 1],
	])('counts the mistakes of %j', (text, number) => {
		expect(mistakesOf(text)).toHaveLength(number);
	});

	test('tells the line of each mistake', () => {
		expect(mistakesOf('a\n\nb <i>c\n\n![d](e)\n\n# f').map(({ line }) => line)).toEqual([
			3, 5, 7,
		]);
		expect(mistakesOf('a\n\nb\u200B').map(({ line }) => line)).toEqual([3]);
	});

	test('refuses what no page could hold', () => {
		expect(mistakesOf('a'.repeat(20_001))[0]?.found).toBe('un texte de 20001 caractères');
		expect(mistakesOf('>'.repeat(8000))[0]?.found).toMatch(/emboîtés/);
	});

	test('hides no failure of its own', () => {
		const failing = () => {
			throw new TypeError('broken');
		};
		expect(() => renderMarkdown('[@a]', failing)).toThrow('broken');
	});

	const anything = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'<script>',
					'</script>',
					'<img src=x onerror=',
					'<a href=',
					'<!--',
					'-->'
				),
				fc.constantFrom(
					'[a](',
					'![',
					'][b]',
					'[b]: ',
					'javascript:',
					'JavaScript&colon;',
					'data:'
				),
				fc.constantFrom(
					'`',
					'```\n',
					'\n\n',
					'    ',
					'| a |\n| - |\n',
					'> ',
					'- ',
					'## ',
					'\\'
				),
				fc.constantFrom(
					'&lt;',
					'&#106;',
					'&#x3C;',
					'[@a]',
					'[^1]',
					'[^1]: ',
					'<',
					'>',
					'"',
					')'
				),
				fc.string({ maxLength: 4 })
			),
			{ maxLength: 25 }
		)
		.map((pieces) => pieces.join(''));

	/** What a browser would make of the text: a string such as `onerror=` may well be shown. */
	const elementsOf = (text: string): Element[] => {
		const elements: Element[] = [];
		visit(fromHtml(htmlOf(text), { fragment: true }), 'element', (element) => {
			elements.push(element);
		});
		return elements;
	};

	test('never lets a script, a handler or a dangerous link through', () => {
		fc.assert(
			fc.property(anything, (text) => {
				for (const { tagName, properties } of elementsOf(text)) {
					expect(tagName).not.toMatch(/^(?:script|img|iframe|style|svg|object|form)$/);
					expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
					expect(String(properties['href'] ?? '')).toMatch(
						/^(?:https?:\/\/|mailto:|tel:|\/|#|$)/i
					);
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('shows plain words as they are', () => {
		const words = fc.stringMatching(/^[a-zà-ÿ]{1,8}( [a-zà-ÿ]{1,8}){0,6}$/);
		fc.assert(
			fc.property(words, (text) => {
				expect(renderMarkdown(text, noSource)).toMatchObject({
					html: `<p>${text}</p>`,
					cited: [],
					mistakes: [],
				});
			})
		);
	});
});
