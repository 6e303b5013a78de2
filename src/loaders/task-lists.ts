import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { ListItem, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { slugify } from '../domain/slug.ts';
import { lineOf, type MarkdownMistake } from './markdown-mistakes.ts';

/** Text of an element of either tree. */
const textOf = (node: ElementContent | Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Name of a point: the bold words it starts with, as an id; empty when there are none. */
function nameOf({ children: [first] }: ListItem): string {
	const name = first?.type === 'paragraph' ? first.children[0] : undefined;
	return name?.type === 'strong' ? slugify(textOf(name)) : '';
}

/**
 * Points to tick, `- [ ] **Name** …`: refused where the page does not keep what is ticked, or when
 * a point has no name to label its box.
 */
export function checkTaskLists(root: Root, allowed: boolean, mistakes: MarkdownMistake[]): void {
	const names = new Set<string>();
	visit(root, 'listItem', (node) => {
		if (typeof node.checked !== 'boolean') return;
		const name = nameOf(node);
		const refuse = (found: string, expected: string) =>
			mistakes.push({ line: lineOf(node), found, expected });
		if (!allowed) {
			refuse('une case à cocher', 'une liste simple : seuls les guides ont des cases');
		} else if (node.checked) {
			refuse('une case déjà cochée', 'une case vide : « - [ ] »');
		} else if (name === '') {
			refuse(
				'une case sans nom',
				'un point qui commence par son nom en gras : « - [ ] **Assurance** : … »'
			);
		} else if (names.has(name)) {
			refuse('deux cases du même nom', 'un nom par case');
		}
		names.add(name);
	});
}

const isElement = (node: ElementContent | undefined, tag: string): node is Element =>
	node?.type === 'element' && node.tagName === tag;

/** Let the boxes be ticked, each labelled by the name of its point. */
export function labelTaskLists(root: HtmlRoot): void {
	visit(root, 'element', (item) => {
		const classes = item.properties.className;
		if (!Array.isArray(classes) || !classes.includes('task-list-item')) return;
		const line = item.children.find((child) => isElement(child, 'p'));
		const holder = isElement(line, 'p') ? line : item;
		const box = holder.children.find((child) => isElement(child, 'input'));
		const rank = holder.children.findIndex((child) => isElement(child, 'strong'));
		const name = holder.children[rank];
		if (!isElement(box, 'input') || !name) return;
		const id = `point-${slugify(textOf(name))}`;
		box.properties = { type: 'checkbox', id };
		holder.children[rank] = {
			type: 'element',
			tagName: 'label',
			properties: { htmlFor: [id] },
			children: [name],
		};
	});
}
