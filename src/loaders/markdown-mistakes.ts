import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { quote } from './problems.ts';

/** A mistake in a Markdown text; `line` counts from 1 within the text. */
export interface MarkdownMistake {
	line: number;
	found: string;
	expected: string;
}

/** Line on which a node starts, from 1. */
export const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** Links lead to the web, to a mail, to a telephone or to a page of the site: nowhere else. */
const isSafeLink = (url: string): boolean =>
	/^(?:mailto:.|tel:.|\/(?![/\\])|#)/i.test(url) ||
	(/^https?:\/\//i.test(url) && URL.canParse(url));

/** What must not stand in a text; links that could run something lose their address. */
export function mistakesIn(root: Root): MarkdownMistake[] {
	const mistakes: MarkdownMistake[] = [];
	visit(root, (node) => {
		const refuse = (found: string, expected: string) =>
			mistakes.push({ line: lineOf(node), found, expected });
		if (node.type === 'html') {
			refuse(quote(node.value), 'du texte et du Markdown, sans balise HTML');
		} else if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) {
			refuse(
				`un lien vers ${quote(node.url)}`,
				'un lien vers https://, http://, mailto:, tel: ou une page du site (« /faq/… »)'
			);
			node.url = '';
		} else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
			refuse('une note de bas de page', 'une source citée dans le texte, « [@identifiant] »');
		} else if (node.type === 'image' || node.type === 'imageReference') {
			refuse('une image', 'du texte : les images ne passent pas par les réponses');
		} else if (node.type === 'heading' && node.depth === 1) {
			refuse(
				'un titre de niveau 1 (« # »)',
				'un titre de niveau 2 ou plus (« ## ») : le titre de la page existe déjà'
			);
		}
	});
	return mistakes;
}
