import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { parseCsv } from './csv.ts';

/** Where links may lead, and what a page may load. */
const SCHEMES = /^(?:https?|mailto|tel|sms|geo):|^data:image\/|^(?![a-z][a-z\d+.-]*:)/i;

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'data', 'poster', 'cite', 'srcDoc'];

/** What a hostile text leaves where it is taken for something else than a text. */
const MARK = /p\d+z|piege/;

const textIn = ({ children }: Element) =>
	children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function elementProblems(element: Element): string[] {
	const { tagName, properties } = element;
	const code = /^(?:script|style)$/.test(tagName) ? textIn(element) : '';
	const isJson = tagName === 'script' && /json$/.test(String(properties.type));
	return [
		...(isJson ? jsonProblems(code) : MARK.test(code) ? ['code'] : []),
		...(tagName === 'piege' || properties.src === 'x' ? [`balise <${tagName}>`] : []),
		...Object.keys(properties)
			.filter((name) => /^on/i.test(name) || MARK.test(name))
			.map((name) => `attribut ${name}`),
		...ADDRESSES.filter((name) => {
			const value = properties[name];
			// A text that becomes an address lets an editor write any scheme.
			const unsafe = (address: string) => !SCHEMES.test(address) || /^=p\d+z/.test(address);
			return typeof value === 'string' && unsafe(value.trim());
		}).map((name) => `adresse ${name}="${String(properties[name])}"`),
	];
}

/** Where a text is something else than a text in a piece of HTML. */
export function htmlProblems(html: string, fragment = true): string[] {
	const problems: string[] = [];
	const tree: Root = fromHtml(html, { fragment });
	visit(tree, 'element', (element) => {
		problems.push(...elementProblems(element));
	});
	return problems;
}

/** Texts that a program reads as HTML, in JSON. */
function htmlIn(value: unknown, name = ''): string[] {
	if (typeof value === 'string') return /html/i.test(name) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => htmlIn(inner, key));
}

function jsonProblems(text: string): string[] {
	try {
		return htmlIn(JSON.parse(text)).flatMap((html) => htmlProblems(html));
	} catch {
		return ['JSON illisible'];
	}
}

/** A spreadsheet computes a cell that starts so; a negative number is one. */
const csvProblems = (text: string): string[] =>
	parseCsv(text)
		.flat()
		.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
		.map((cell) => `formule ${cell.slice(0, 20)}`);

/** Files by which the site speaks to hosts and robots, and its own code: no text of the data. */
const plainProblems = (text: string): string[] => (MARK.test(text) ? ['texte des données'] : []);

const CHECKS: readonly (readonly [pattern: string, check: (text: string) => string[]])[] = [
	['**/*.html', (html) => htmlProblems(html, false)],
	['**/*.{json,geojson}', jsonProblems],
	['**/*.csv', csvProblems],
	['{_headers,_redirects,robots.txt,_astro/**/*.*}', plainProblems],
];

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** Every place of a built site where a text of the data became something else. */
export const sinkProblems = (folder: string): string[] =>
	CHECKS.flatMap(([pattern, check]) =>
		globSync(pattern, { cwd: folder })
			.sort()
			.flatMap((file) => check(read(folder, file)).map((what) => `${file} : ${what}`))
	);

/** XML files, for a reader of XML to judge: see `xmlProblems`. */
export const xmlFiles = (folder: string) =>
	globSync('**/*.{xml,svg}', { cwd: folder })
		.sort()
		.map((file) => ({ file, xml: read(folder, file) }));

/**
 * What a browser finds in XML: to be run there.
 * @returns what is wrong, and the texts that programs read as HTML
 */
export function xmlProblems(xml: string): { problems: string[]; html: string[] } {
	const document = new DOMParser().parseFromString(xml, 'application/xml');
	const elements = [...document.querySelectorAll('*')];
	return {
		problems: elements
			.filter(
				({ localName, attributes }) =>
					['parsererror', 'script', 'piege'].includes(localName) ||
					[...attributes].some(({ name }) => name.startsWith('on'))
			)
			.map(({ localName }) => `<${localName}>`),
		html: elements
			.filter(({ localName }) => ['description', 'encoded'].includes(localName))
			.map(({ textContent }) => textContent),
	};
}
