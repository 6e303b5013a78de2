/**
 * A path of the rules (`*` stands for anything, `:name` for anything but a slash) as the source of a
 * regular expression, anchored at both ends. nginx and Caddy read it as JavaScript does.
 */
export const pathPattern = (path: string): string =>
	`^${path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replace(/:[A-Za-z]\w*/g, '[^/]+')}$`;
