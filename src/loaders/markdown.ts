import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { slugify } from '../domain/slug.ts';

/** A mistake in a Markdown text; `line` counts from 1 within the text. */
export interface MarkdownMistake {
	line: number;
	found: string;
	expected: string;
}

/** What a citation shows: `[@ars-paca-2025-10-20]` becomes « ARS PACA, 20 octobre 2025 ». */
export interface Citation {
	href: string;
	label: string;
}

/** A checked and rendered text. */
export interface MarkdownText {
	html: string;
	/** Ids cited in the text, in order, without repeats. */
	cited: string[];
	mistakes: MarkdownMistake[];
}

/** `[@source]` or `[@source; @other]`. */
const CITATION = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

/** Links lead to the web, to a mail, to a telephone or to a page of the site: nowhere else. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

function mistakesIn(root: Root): MarkdownMistake[] {
	const mistakes: MarkdownMistake[] = [];
	visit(root, (node) => {
		const refuse = (found: string, expected: string) =>
			mistakes.push({ line: lineOf(node), found, expected });
		if (node.type === 'html') {
			refuse(`« ${node.value.slice(0, 60)} »`, 'du texte et du Markdown, sans balise HTML');
		} else if ((node.type === 'link' || node.type === 'definition') && !SAFE_LINK.test(node.url)) {
			refuse(
				`le lien « ${node.url.slice(0, 60)} »`,
				'un lien vers https://, http://, mailto:, tel: ou une page du site (« /faq/… »)'
			);
		} else if (node.type === 'image' || node.type === 'imageReference') {
			refuse('une image', 'du texte : les images ne passent pas par les réponses');
		} else if (node.type === 'heading' && node.depth === 1) {
			refuse('un titre de niveau 1 (« # »)', 'un titre de niveau 2 ou plus (« ## ») : le titre de la page existe déjà');
		}
	});
	return mistakes;
}

/** Turn every `[@id]` of the text into a link to the source; unknown ids are mistakes. */
function resolveCitations(
	root: Root,
	citationOf: (id: string) => Citation | undefined,
	mistakes: MarkdownMistake[]
): string[] {
	const cited = new Set<string>();
	visit(root, 'text', (node, index, parent) => {
		if (!parent || index === undefined || !node.value.includes('[@')) return;
		const parts: PhrasingContent[] = [];
		let end = 0;
		for (const match of node.value.matchAll(CITATION)) {
			parts.push({ type: 'text', value: `${node.value.slice(end, match.index)}(` });
			end = match.index + match[0].length;
			(match[1] ?? '').split(';').forEach((reference, rank) => {
				const id = reference.trim().slice(1);
				const citation = citationOf(id);
				cited.add(id);
				if (rank > 0) parts.push({ type: 'text', value: ' ; ' });
				if (citation) {
					parts.push({
						type: 'link',
						url: citation.href,
						children: [{ type: 'text', value: citation.label }],
						data: { hProperties: { className: ['citation'] } },
					});
				} else {
					const expected = 'l’identifiant d’une source de data/sources.yaml';
					mistakes.push({ line: lineOf(node), found: `« [@${id}] »`, expected });
				}
			});
			parts.push({ type: 'text', value: ')' });
		}
		parts.push({ type: 'text', value: node.value.slice(end) });
		parent.children.splice(index, 1, ...(parts as never[]));
		return [SKIP, index + parts.length];
	});
	return [...cited];
}

const textOf = (node: ElementContent): string =>
	node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** Headings get an anchor made of their text; wide tables scroll inside a focusable region. */
function finish(root: HtmlRoot): void {
	visit(root, 'element', (node, index, parent) => {
		if (/^h[2-6]$/.test(node.tagName)) node.properties.id ??= slugify(node.children.map(textOf).join(''));
		if (node.tagName === 'table' && parent && index !== undefined) {
			for (const cell of node.children.flatMap(headerCells)) cell.properties.scope = 'col';
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['tableau'], role: 'region', ariaLabel: 'Tableau', tabIndex: 0 },
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

/**
 * Check a Markdown text and render it. Raw HTML, images and links that could run something are
 * mistakes; nothing of them reaches the page.
 * @param citationOf what to show for a source id, `undefined` when there is no such source
 */
export function renderMarkdown(
	text: string,
	citationOf: (id: string) => Citation | undefined
): MarkdownText {
	const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
	const mistakes = mistakesIn(root);
	const cited = resolveCitations(root, citationOf, mistakes);
	const html = toHast(root) as HtmlRoot;
	finish(html);
	return { html: toHtml(html), cited, mistakes };
}
