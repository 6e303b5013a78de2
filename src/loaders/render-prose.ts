import { labelAfter, shortLabelOf, sourceHref } from '../domain/citation.ts';
import type { Source } from '../schemas/source.ts';
import type { CitationOf } from './citations.ts';
import { type MarkdownText, renderMarkdown } from './markdown.ts';
import type { Problem } from './problems.ts';
import type { Body } from './prose.ts';
import { isWritten, type Loaded } from './records.ts';

/** The rendered texts of a collection by id, and the mistakes in them as problems. */
export interface RenderedProse {
	texts: Map<string, MarkdownText>;
	problems: Problem[];
}

/** What to show for a source id, and a text that changes whenever any of it does. */
export interface Citations {
	of: CitationOf;
	signature: string;
}

/** Citations of the sources. The mistakes of a faulty one are told once, where they are. */
export function citationsOf(sources: Loaded<Source>): Citations {
	const known = new Map(sources.entries.map(({ data }) => [data.id, data]));
	const labels = [...known.values()].map((source) => [source.id, shortLabelOf(source)]);
	return {
		of: (id, after = '') => {
			const source = known.get(id);
			const otherwise = isWritten(sources, id) ? id : undefined;
			const label = source ? labelAfter(after, source) : otherwise;
			return label === undefined ? undefined : { href: sourceHref(id), label };
		},
		signature: JSON.stringify([...labels, ...sources.ids, sources.problems.length]),
	};
}

/** The last rendering of each file: while the site is being written, all are read at each save. */
const lastRenderings = new Map<
	string,
	{ text: string; signature: string; rendered: MarkdownText }
>();

function renderOnce(
	{ file, text }: Body,
	{ of, signature }: Citations,
	insertions: readonly string[]
): MarkdownText {
	const last = lastRenderings.get(file);
	if (last?.text === text && last.signature === signature) return last.rendered;
	const rendered = renderMarkdown(text, of, insertions);
	lastRenderings.set(file, { text, signature, rendered });
	return rendered;
}

/**
 * Check and render every text of a collection.
 * @param insertions names that its texts may call for
 */
export function renderProse(
	bodies: readonly Body[],
	citations: Citations,
	insertions: readonly string[] = []
): RenderedProse {
	const texts = new Map<string, MarkdownText>();
	const problems: Problem[] = [];
	for (const body of bodies) {
		const { id, file, firstLine } = body;
		const rendered = renderOnce(body, citations, insertions);
		texts.set(id, rendered);
		for (const { line, found, expected } of rendered.mistakes) {
			const at = {
				severity: 'erreur' as const,
				file,
				line: firstLine + line - 1,
				record: id,
			};
			problems.push({ ...at, found, expected });
		}
	}
	return { texts, problems };
}
