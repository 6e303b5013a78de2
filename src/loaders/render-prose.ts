import { labelOf, sourceHref } from '../domain/citation.ts';
import type { Source } from '../schemas/source.ts';
import type { Citation } from './citations.ts';
import { type MarkdownText, renderMarkdown } from './markdown.ts';
import type { Problem } from './problems.ts';
import type { Body } from './prose.ts';
import { isWritten, type Loaded } from './records.ts';

/** The rendered texts of a collection by id, and the mistakes in them as problems. */
export interface RenderedProse {
	texts: Map<string, MarkdownText>;
	problems: Problem[];
}

/** What to show for a source id. The mistakes of a faulty source are told once, where they are. */
export function citationsOf(sources: Loaded<Source>): (id: string) => Citation | undefined {
	const valid = new Map(sources.entries.map(({ data }) => [data.id, data]));
	return (id) => {
		const source = valid.get(id);
		if (source) return { href: sourceHref(id), label: labelOf(source) };
		return isWritten(sources, id) ? { href: sourceHref(id), label: id } : undefined;
	};
}

/** Check and render every text of a collection. */
export function renderProse(
	bodies: readonly Body[],
	citationOf: (id: string) => Citation | undefined
): RenderedProse {
	const texts = new Map<string, MarkdownText>();
	const problems: Problem[] = [];
	for (const { id, file, text, firstLine } of bodies) {
		const rendered = renderMarkdown(text, citationOf);
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
