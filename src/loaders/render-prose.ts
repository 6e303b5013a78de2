import { labelOf, sourceHref } from '../domain/citation.ts';
import type { Source } from '../schemas/source.ts';
import { type MarkdownText, renderMarkdown } from './markdown.ts';
import type { Entry } from './origin.ts';
import type { Problem } from './problems.ts';
import type { Prose } from './prose.ts';

/** The rendered texts of a collection by id, and the mistakes in them as problems. */
export interface RenderedProse {
	texts: Map<string, MarkdownText>;
	problems: Problem[];
}

/**
 * Check and render the Markdown of every entry.
 * @param knownSources ids that are written down, invalid records included: their mistakes are
 *   told once, where they are
 */
export function renderProse<T>(
	entries: readonly Entry<Prose<T>>[],
	sources: ReadonlyMap<string, Source>,
	knownSources: ReadonlySet<string>
): RenderedProse {
	const citationOf = (id: string) => {
		const source = sources.get(id);
		if (source) return { href: sourceHref(id), label: labelOf(source) };
		return knownSources.has(id) ? { href: sourceHref(id), label: id } : undefined;
	};
	const texts = new Map<string, MarkdownText>();
	const problems: Problem[] = [];
	for (const { data, origin } of entries) {
		const text = renderMarkdown(data.body, citationOf);
		texts.set(data.id, text);
		for (const { line, found, expected } of text.mistakes) {
			problems.push({
				severity: 'erreur',
				file: origin.file,
				line: data.bodyLine + line - 1,
				record: data.id,
				found,
				expected,
			});
		}
	}
	return { texts, problems };
}
