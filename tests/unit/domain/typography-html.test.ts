import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typographierHtml } from '../../../src/domain/typography.ts';
import { frenchText } from './french-text.ts';

const NBSP = '\u00A0';
const NNBSP = '\u202F';

describe('typographierHtml', () => {
	test('sets texts, and the attributes that people read', () => {
		expect(typographierHtml('<p title="Où ?">Qui ?</p>')).toBe(
			`<p title="Où${NNBSP}?">Qui${NNBSP}?</p>`
		);
		expect(typographierHtml('<meta name="description" content="Qui ?">')).toContain(
			`Qui${NNBSP}?`
		);
		expect(typographierHtml('<meta property="og:title" content="Qui ?">')).toContain(
			`Qui${NNBSP}?`
		);
	});

	test('gives an escaped apostrophe its French form', () => {
		expect(typographierHtml('<a title="l&#39;eau">l&#x27;eau</a>')).toBe(
			'<a title="l’eau">l’eau</a>'
		);
	});

	test.each([
		`<script>if (a < b) t = '<img title="l'eau ?">';</script>`,
		`<style>a::after { content: "l'eau ?"; }</style>`,
		`<pre class="x">l'eau ? <b>l'air</b> !</pre>`,
		`<textarea>l'eau ?</textarea>`,
		`<SCRIPT type="module">l'eau ?</script >`,
		`<!-- l'eau ? -->`,
		`<script>l'eau ? never closed <p>`,
	])('leaves %s alone', (html) => {
		expect(typographierHtml(html)).toBe(html);
	});

	test.each([
		`<a href="/l'eau ?">`,
		`<div data-title="l'eau ?" data-label="l'eau">`,
		`<meta name="viewport" content="l'eau ?">`,
		`<meta property="og:url" content="https://a.fr/l'eau">`,
		`<div data-x='{"a":"b > l&#39;eau ?"}' id="c > d'e">`,
	])('leaves the attributes of %s alone', (html) => {
		expect(typographierHtml(html)).toBe(html);
	});

	test('reads past a « > » inside an attribute', () => {
		expect(typographierHtml('<a title="a > l\'b">c : d</a>')).toBe(
			`<a title="a > l’b">c${NBSP}: d</a>`
		);
	});

	const word = frenchText.map((text) => text.replace(/[<>&"]/g, ''));
	const piece = fc.oneof(
		word.map((text) => ({ kind: 'text', html: text })),
		word.map((text) => ({ kind: 'kept', html: `<script>"<p>" + '${text}'</script>` })),
		word.map((text) => ({ kind: 'kept', html: `<style>${text}</style>` })),
		word.map((text) => ({ kind: 'kept', html: `<!--${text.replaceAll('-', '')}-->` })),
		word.map((text) => ({ kind: 'kept', html: `<a href="${text}" data-x="${text}>">` })),
		fc.constantFrom('</a>', '<br>', '<p>').map((html) => ({ kind: 'kept', html }))
	);

	test('never touches scripts, styles, comments and tags', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const result = typographierHtml(pieces.map(({ html }) => html).join(''));
				let from = 0;
				for (const { html } of pieces.filter(({ kind }) => kind === 'kept')) {
					const at = result.indexOf(html, from);
					expect(at).toBeGreaterThanOrEqual(0);
					from = at + html.length;
				}
			})
		);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const once = typographierHtml(pieces.map(({ html }) => html).join(''));
				expect(typographierHtml(once)).toBe(once);
			})
		);
	});

	test('survives any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'<>/!-\'" abscript=') }), (html) => {
				expect(typeof typographierHtml(html)).toBe('string');
			})
		);
	});
});
