import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';

const config = await new HtmlValidate({ root: true }).getConfigFor('page.html');

const documents = new Map<string, HtmlElement>();

/**
 * Document of a page, made once for all the checks of a worker: ten of them look at every page.
 * Its texts and attributes are as written: see `textOf` and `attributeOf`.
 */
export function parse(html: string): HtmlElement {
	const document = documents.get(html) ?? new Parser(config).parseHtml(html);
	documents.set(html, document);
	return document;
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	nbsp: '\u00A0',
	quot: '"',
};

/** Text with its character references resolved. */
export const decode = (text: string) =>
	text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (reference, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return NAMED[String(name)] ?? String(reference);
	});

/** Text of an element as read: references resolved, spaces collapsed. */
export const textOf = (element: HtmlElement | null): string =>
	decode(element?.textContent ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** Value of an attribute, references resolved; `undefined` when it is absent. */
export function attributeOf(element: HtmlElement | null, name: string): string | undefined {
	const value = element?.getAttributeValue(name) ?? undefined;
	return value === undefined ? undefined : decode(value);
}
