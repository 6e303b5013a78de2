import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineOf, type MarkdownMistake } from './markdown-mistakes.ts';
import { quote } from './problems.ts';
import { didYouMean } from './validate.ts';

/** `::name::`, or what was meant to be: two colons at one end at least. */
const MARK = /^::|::$/;
const NAME = /^::([a-z-]+)::$/;

const textOf = ({ children: [only, ...others] }: Paragraph): string =>
	only?.type === 'text' && others.length === 0 ? only.value : '';

/**
 * Give each `::name::` that stands alone an element which the page replaces; any other is a mistake.
 * @param allowed names that this text may call for
 */
export function placeInsertions(
	root: Root,
	allowed: readonly string[],
	mistakes: MarkdownMistake[]
): void {
	visit(root, 'paragraph', (node, _, parent) => {
		const text = textOf(node);
		if (!MARK.test(text)) return;
		const name = NAME.exec(text)?.[1] ?? '';
		const known = allowed.includes(name);
		if (known && parent === root) {
			node.children = [];
			node.data = { hName: 'div', hProperties: { dataInsertion: name } };
			return;
		}
		const names = allowed.map((one) => `« ::${one}:: »`).join(', ');
		const expected =
			allowed.length === 0
				? 'du texte : seuls les guides ont des lignes « ::…:: »'
				: `seule sur une ligne, sans retrait, l’une de ces marques : ${names}${known ? '' : didYouMean(name, allowed)}`;
		mistakes.push({ line: lineOf(node), found: quote(text), expected });
	});
}
