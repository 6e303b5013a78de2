import { pathPattern } from './path-pattern.ts';

/**
 * The `_headers` file that static hosts read (Cloudflare, Netlify and those that follow them):
 * a path, then its headers, indented. The test server reads the same file, so that what is
 * tested is what is shipped.
 */

/** Headers of the pages whose path matches. */
export interface HeaderRule {
	/** Path, where `*` stands for anything and `:name` for anything but a slash. */
	readonly path: string;
	/** Headers of less precise rules to drop before setting those below. */
	readonly unset?: readonly string[];
	readonly set: Readonly<Record<string, string>>;
}

/** The file's text. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
	const block = ({ path, unset = [], set }: HeaderRule) =>
		[
			path,
			...unset.map((name) => `  ! ${name}`),
			...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`),
		].join('\n');
	return `${rules.map(block).join('\n\n')}\n`;
}

/**
 * Rules of a `_headers` file, in its order.
 * @throws when a line is neither a path, a header, a removal nor a comment: it names the line
 */
export function parseHeadersFile(text: string): HeaderRule[] {
	const rules: { path: string; unset: string[]; set: Record<string, string> }[] = [];
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const line = raw.trim();
		if (line === '' || line.startsWith('#')) continue;
		const rule = rules.at(-1);
		const header = /^([\w-]+):\s*(.*)$/.exec(line);
		if (!/^\s/.test(raw) && line.startsWith('/')) {
			rules.push({ path: line, unset: [], set: {} });
		} else if (rule && line.startsWith('! ')) {
			rule.unset.push(line.slice(2).trim());
		} else if (rule && header) {
			rule.set[header[1] ?? ''] = header[2] ?? '';
		} else {
			throw new Error(
				`_headers, ligne ${index + 1} : « ${line} » n’est ni un chemin (« /… »), ni un en-tête en retrait (« Nom: valeur »).`
			);
		}
	}
	return rules;
}

/**
 * Headers that a path gets, as the hosts compute them: every rule that matches applies, in order;
 * a name set twice gets both values, unless the later rule drops the first.
 * @param pathname path of the request, without its query
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
	const headers = new Map<string, [name: string, value: string]>();
	for (const rule of rules) {
		if (!new RegExp(pathPattern(rule.path)).test(pathname)) continue;
		for (const name of rule.unset ?? []) headers.delete(name.toLowerCase());
		for (const [name, value] of Object.entries(rule.set)) {
			const before = headers.get(name.toLowerCase());
			headers.set(name.toLowerCase(), [name, before ? `${before[1]}, ${value}` : value]);
		}
	}
	return Object.fromEntries(headers.values());
}
