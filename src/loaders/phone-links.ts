import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { TELEPHONE } from '../domain/typography.ts';

/** What is a link already, or code. */
const LEFT_ALONE = new Set(['a', 'code', 'pre']);

const call = (numero: string): Element => ({
	type: 'element',
	tagName: 'a',
	properties: { href: `tel:${numero.replaceAll(' ', '')}` },
	children: [{ type: 'text', value: numero }],
});

/** The text cut around the telephone numbers it holds, each a link. */
function withCalls(text: string): ElementContent[] {
	const parts: ElementContent[] = [];
	let end = 0;
	for (const { 0: numero, index } of text.matchAll(TELEPHONE)) {
		if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
		parts.push(call(numero));
		end = index + numero.length;
	}
	return end < text.length ? [...parts, { type: 'text', value: text.slice(end) }] : parts;
}

/** Make the telephone numbers of a text call at a touch, whoever wrote them as plain digits. */
export function linkTelephones(root: Root): void {
	visit(root, (node, index, parent) => {
		if (node.type === 'element' && LEFT_ALONE.has(node.tagName)) return SKIP;
		if (node.type !== 'text' || !parent || index === undefined) return undefined;
		const parts = withCalls(node.value);
		parent.children.splice(index, 1, ...parts);
		return index + parts.length;
	});
}
