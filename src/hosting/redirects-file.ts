/**
 * The `_redirects` file that static hosts read (Cloudflare, Netlify and those that follow them): a
 * line a page that moved. The test server and the other hosts' settings are made from it.
 */

/** A page that moved, from the site's root. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** The file's text; each move is permanent. */
export const formatRedirectsFile = (redirects: readonly Redirect[]): string =>
	redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/**
 * Redirects of a `_redirects` file, in its order.
 * @throws when a line is not « from to 301 »: it names the line
 */
export function parseRedirectsFile(text: string): Redirect[] {
	return text.split(/\r?\n/).flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return [];
		const match = /^(\/\S*)\s+(\/\S*)\s+301$/.exec(line.trim());
		if (!match) {
			throw new Error(
				`_redirects, ligne ${index + 1} : « ${line} » n’est pas « /ancienne/ /nouvelle/ 301 ».`
			);
		}
		const [, from = '', to = ''] = match;
		return { from, to };
	});
}
