import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { slugify } from '../domain/slug.ts';
import { INVISIBLE_CHARACTER } from '../schemas/champs.ts';
import { type CitationOf, lineBreaks, resolveCitations } from './citations.ts';
import { placeInsertions } from './insertions.ts';
import { type MarkdownMistake, mistakesIn } from './markdown-mistakes.ts';
import { type Passages, passagesOf } from './passages.ts';
import { linkTelephones } from './phone-links.ts';
import { checkTaskLists, labelTaskLists } from './task-lists.ts';

/** A checked and rendered text. */
export interface MarkdownText extends Passages {
	html: string;
	/** Ids cited in the text, in order, without repeats. */
	cited: string[];
	mistakes: MarkdownMistake[];
}

/** CommonMark with GitHub's tables and bare addresses. */
const SYNTAX = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Longest accepted text, in characters: about ten printed pages. */
const MAX_LENGTH = 20_000;

const textOf = (node: HtmlRoot | RootContent): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/**
 * Headings get an anchor made of their text, numbered when it repeats; wide tables scroll inside
 * a focusable region; the first cell of a row heads it, and each of the others tells its column,
 * for those shown as cards.
 */
function finish(root: HtmlRoot): void {
	const anchors = new Map<string, number>();
	visit(root, 'element', (node, index, parent) => {
		const anchor = /^h[2-6]$/.test(node.tagName) ? slugify(textOf(node)) : '';
		if (anchor !== '') {
			const rank = (anchors.get(anchor) ?? 0) + 1;
			anchors.set(anchor, rank);
			node.properties.id = rank === 1 ? anchor : `${anchor}-${rank}`;
		}
		if (node.tagName === 'table' && parent && index !== undefined) {
			const headers = node.children.flatMap(headerCells);
			for (const cell of headers) cell.properties.scope = 'col';
			for (const row of rowsOf(node)) {
				row.forEach((cell, rank) => {
					const header = headers[rank];
					if (rank === 0) {
						cell.tagName = 'th';
						cell.properties.scope = 'row';
					} else if (header) cell.properties.dataTitre = textOf(header);
				});
			}
			// Regions of a page need names of their own: the columns' say what is in the table.
			const ariaLabel = `Tableau : ${headers.map(textOf).join(', ')}`;
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['tableau'], role: 'region', ariaLabel, tabIndex: 0 },
				children: [node],
			};
			return SKIP;
		}
		return undefined;
	});
}

function headerCells(node: ElementContent): Element[] {
	if (node.type !== 'element') return [];
	return node.tagName === 'th' ? [node] : node.children.flatMap(headerCells);
}

/** Cells of each row of a table's body. */
function rowsOf(node: ElementContent): Element[][] {
	if (node.type !== 'element') return [];
	const cells = node.children.filter(
		(child): child is Element => child.type === 'element' && child.tagName === 'td'
	);
	return node.tagName === 'tr' ? [cells] : node.children.flatMap(rowsOf);
}

/** A text refused as a whole. */
const refused = (found: string, expected: string, line = 1): MarkdownText => ({
	html: '',
	cited: [],
	paragraphs: [],
	headings: [],
	links: [],
	mistakes: [{ line, found, expected }],
});

/**
 * Check a Markdown text and render it. Raw HTML, images and links that could run something are
 * mistakes; nothing of them reaches the page.
 * @param citationOf what to show for a source id, `undefined` when there is no such source
 * @param insertions names that the text may call for (`::name::`); a text that has some may also
 * hold points to tick
 */
export function renderMarkdown(
	text: string,
	citationOf: CitationOf,
	insertions: readonly string[] = []
): MarkdownText {
	if (text.length > MAX_LENGTH) {
		return refused(`un texte de ${text.length} caractères`, `${MAX_LENGTH} caractères au plus`);
	}
	const hidden = text.replaceAll('\t', ' ').search(INVISIBLE_CHARACTER);
	if (hidden >= 0) {
		const code = text.charCodeAt(hidden).toString(16).toUpperCase().padStart(4, '0');
		const expected = 'un texte sans caractère invisible : retapez cette ligne';
		return refused(
			`le caractère invisible U+${code}`,
			expected,
			lineBreaks(text.slice(0, hidden)) + 1
		);
	}
	try {
		const root = fromMarkdown(text, SYNTAX);
		const mistakes = mistakesIn(root);
		const passages = passagesOf(root);
		placeInsertions(root, insertions, mistakes);
		checkTaskLists(root, insertions.length > 0, mistakes);
		const cited = resolveCitations(root, citationOf, mistakes);
		const html = toHast(root) as HtmlRoot;
		finish(html);
		labelTaskLists(html);
		linkTelephones(html);
		if (mistakes.length === 0 && textOf(html).trim() === '') return refused('rien', 'un texte');
		return { html: toHtml(html), cited, mistakes, ...passages };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return refused('trop d’éléments emboîtés les uns dans les autres', 'un texte plus simple');
	}
}
