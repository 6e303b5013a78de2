import { createHash } from 'node:crypto';

/** Hashes that a content security policy lists to let inline code run. */
export interface InlineHashes {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

/** A comment (in which nothing counts), or a script or style sheet with its attributes and code. */
const CODE = /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>/gi;

/** Types that a browser executes; any other, such as `application/ld+json`, is a block of data. */
const EXECUTABLE =
	/^(?:module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script|)$/i;

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

function attribute(attributes: string, name: string): string | undefined {
	const match = new RegExp(
		`(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=\\s|/|$)`,
		'i'
	).exec(attributes);
	return match ? (match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

const isInlineCode = (attributes: string) =>
	attribute(attributes, 'src') === undefined &&
	EXECUTABLE.test((attribute(attributes, 'type') ?? '').trim());

/**
 * Hashes of the inline scripts and style sheets of a set of pages, each once, sorted.
 * @param pages HTML of the pages as they will be published: one changed byte changes a hash
 */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const page of pages) {
		for (const [, element, attributes = '', code = ''] of page.matchAll(CODE)) {
			if (element?.toLowerCase() === 'style') styles.add(hash(code));
			else if (element && isInlineCode(attributes)) scripts.add(hash(code));
		}
	}
	return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
