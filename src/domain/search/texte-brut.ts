import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';

/** A source is cited for who checks, not for who searches: its brackets go with it. */
const EMPTY_BRACKETS = /\s*\((?:\s*;)*\s*\)/g;

function withoutCitations(root: Root): Root {
	visit(root, 'element', ({ properties }, index, parent) => {
		const classes = properties['className'];
		if (!parent || index === undefined) return undefined;
		if (!Array.isArray(classes) || !classes.includes('citation')) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return root;
}

/** Text of a rendered answer or guide, on one line, without its citations. */
export const texteBrut = (html: string): string =>
	toText(withoutCitations(fromHtml(html, { fragment: true })))
		.replace(EMPTY_BRACKETS, '')
		.replace(/\s+/g, ' ')
		.trim();
