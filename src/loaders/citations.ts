import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lineOf, type MarkdownMistake } from './markdown-mistakes.ts';
import { quote } from './problems.ts';

/** What a citation shows: `[@ars-paca-2025-10-20]` becomes « ARS PACA, 20 octobre 2025 ». */
export interface Citation {
	href: string;
	label: string;
}

/** The citation of a source after some text, whose date it need not say again. */
export type CitationOf = (id: string, after?: string) => Citation | undefined;

/** `[@source]` or `[@source; @other]`. */
export const CITATION = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

/** Number of line breaks in a text. */
export const lineBreaks = (text: string) => text.split('\n').length - 1;

/** Text of a node; that of a citation is its source's, and no part of the sentence. */
function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node && !node.data?.hProperties ? node.children.map(textOf).join('') : '';
}

/** What a reader has just read before a place in a text, in the same sentence. */
function sentenceBefore(parent: Parents, index: number, text: string): string {
	const said = parent.children.slice(0, index).map(textOf).join('');
	return (said + text).split(/[.!?] /).at(-1) ?? '';
}

/** Turn every `[@id]` of the text into a link to the source; unknown ids are mistakes. */
export function resolveCitations(
	root: Root,
	citationOf: CitationOf,
	mistakes: MarkdownMistake[]
): string[] {
	const cited = new Set<string>();
	visit(root, 'text', (node, index, parent) => {
		if (!parent || index === undefined || !node.value.includes('[@')) return;
		const parts: PhrasingContent[] = [];
		const refuse = (at: number, found: string, expected: string) =>
			mistakes.push({
				line: lineOf(node) + lineBreaks(node.value.slice(0, at)),
				found,
				expected,
			});
		const addText = (from: number, to: number, bracket: string) => {
			const value = node.value.slice(from, to);
			const malformed = value.indexOf('[@');
			if (malformed >= 0) {
				const found = quote(value.slice(malformed).split('\n')[0]);
				refuse(from + malformed, found, 'une citation de la forme « [@identifiant] »');
			}
			parts.push({ type: 'text', value: value + bracket });
		};
		let end = 0;
		for (const match of node.value.matchAll(CITATION)) {
			addText(end, match.index, '(');
			const before = sentenceBefore(parent, index, node.value.slice(0, match.index));
			end = match.index + match[0].length;
			(match[1] ?? '').split(';').forEach((reference, rank) => {
				const id = reference.trim().slice(1);
				const citation = citationOf(id, before);
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
					refuse(
						match.index,
						`« [@${id}] »`,
						'l’identifiant d’une source de data/sources.yaml'
					);
				}
			});
			parts.push({ type: 'text', value: ')' });
		}
		addText(end, node.value.length, '');
		parent.children.splice(index, 1, ...(parts as never[]));
		return [SKIP, index + parts.length];
	});
	return [...cited];
}
