import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { CITATION, lineBreaks } from './citations.ts';
import { lineOf } from './markdown-mistakes.ts';

/** A stretch of text as a reader hears it, without citations; `line` counts from 1 in the text. */
export interface Passage {
	line: number;
	text: string;
}

/** What a text says, apart from its layout. */
export interface Passages {
	/** Paragraphs, items of lists, cells of tables. */
	paragraphs: Passage[];
	headings: Passage[];
	/** Texts of its links. */
	links: Passage[];
}

const textOf = (node: Nodes): string =>
	node.type === 'break'
		? '\n'
		: 'value' in node
			? node.value
			: 'children' in node
				? node.children.map(textOf).join('')
				: '';

const passageOf = (node: Nodes): Passage => ({
	line: lineOf(node),
	text: textOf(node)
		.replaceAll(CITATION, (citation) => '\n'.repeat(lineBreaks(citation)))
		.replace(/ +(?=[.,)\n]|$)/g, ''),
});

/** Passages of a Markdown text, before its citations are resolved. */
export function passagesOf(root: Root): Passages {
	const passages: Passages = { paragraphs: [], headings: [], links: [] };
	visit(root, (node) => {
		if (node.type === 'link' || node.type === 'linkReference') {
			passages.links.push(passageOf(node));
		} else if (node.type === 'heading') {
			passages.headings.push(passageOf(node));
		} else if (node.type === 'paragraph' || node.type === 'tableCell') {
			passages.paragraphs.push(passageOf(node));
		}
	});
	return passages;
}
