import type { Graph, Thing } from 'schema-dts';
import { typographier } from '../typography.ts';

/**
 * What a page tells machines, as the text of its JSON-LD script; `undefined` when it is nothing.
 * Typeset as the page is, so that both say the same; no « < » that could end the script.
 */
export function graphOf(things: readonly (Thing | undefined)[]): string | undefined {
	const said = things.filter((thing) => thing !== undefined);
	if (said.length === 0) return undefined;
	const graph: Graph = { '@context': 'https://schema.org', '@graph': said };
	return JSON.stringify(graph, (_, value: unknown) =>
		typeof value === 'string' && !/^https?:/.test(value) ? typographier(value) : value
	).replaceAll('<', '\\u003c');
}
