import {
	type Document,
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	type Scalar,
	visit,
} from 'yaml';
import { type Problem, quote } from './problems.ts';
import { yamlProblems } from './yaml-errors.ts';

/** A parsed YAML text: plain values (every scalar is the text as typed) and where they stand. */
export interface YamlText {
	value: unknown;
	/** Line of the node at `path`, or of its closest existing parent, from 1. */
	lineOf: (path: readonly PropertyKey[]) => number;
}

/** Plain value of a node. A field left empty is no field: unknown stays unknown. */
function toPlain(node: unknown): unknown {
	if (isScalar(node)) return node.value === '' && node.type === 'PLAIN' ? undefined : node.value;
	if (isSeq(node)) return node.items.map(toPlain);
	if (!isMap(node)) return undefined;
	const fields = node.items.flatMap((pair) => {
		const value = toPlain(pair.value);
		return value === undefined ? [] : [[(pair.key as Scalar).value as string, value]];
	});
	return Object.fromEntries(fields);
}

/** The key's own position for a map's field, the item's for a list. */
function child(node: unknown, key: PropertyKey): { at: Node; next: unknown } | undefined {
	if (isSeq(node)) {
		const item = node.items[Number(key)];
		return item ? { at: item as Node, next: item } : undefined;
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
	return pair && isPair(pair) ? { at: pair.key as Node, next: pair.value } : undefined;
}

/**
 * Parse one YAML text. Scalars keep the text as typed (YAML's failsafe schema): codes keep their
 * leading zero and nothing turns into a date or a boolean behind the editor's back.
 * @param file path shown in problems
 * @param firstLine line of the file on which the text starts, from 1
 */
export function parseYaml(
	text: string,
	file: string,
	firstLine = 1
): { yaml: YamlText } | { problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		schema: 'failsafe',
		lineCounter: lines,
		prettyErrors: false,
	});
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const problems = yamlProblems([...document.errors, ...document.warnings], text, lines, {
		file,
		firstLine,
	});
	if (problems.length > 0) return { problems };
	const shorthand = firstShorthand(document);
	if (shorthand) {
		const { line } = lines.linePos(shorthand.range?.[0] ?? 0);
		const found = quote((text.split('\n')[line - 1] ?? '').trim());
		const expected =
			'un texte entre guillemets droits (") : « & », « * », « ! » et « ? » sont des signes réservés à YAML';
		return {
			problems: [{ severity: 'erreur', file, line: line + firstLine - 1, found, expected }],
		};
	}
	const lineOf = (path: readonly PropertyKey[]) => {
		let node: unknown = document.contents;
		let offset = document.contents?.range[0] ?? 0;
		for (const key of path) {
			const found = child(node, key);
			if (!found) break;
			offset = found.at.range?.[0] ?? offset;
			node = found.next;
		}
		return lineAt(offset);
	};
	return { yaml: { value: toPlain(document.contents), lineOf } };
}

/** Anchors, aliases, tags and complex keys: they would silently take part of a text away. */
function firstShorthand(document: Document): Node | undefined {
	let first: Node | undefined;
	visit(document, {
		Node(key, node) {
			const plain =
				!isAlias(node) && !node.anchor && !node.tag && (key !== 'key' || isScalar(node));
			if (plain) return undefined;
			first = node;
			return visit.BREAK;
		},
	});
	return first;
}
