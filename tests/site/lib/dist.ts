import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the built site. */
export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A page as it will be published. */
export interface BuiltPage {
	/** Its file, from the project's root: what a message names. */
	readonly file: string;
	/** Path of its address (`/faq/`). */
	readonly path: string;
	readonly html: string;
}

/** Text of a file of the built site; its path starts at `dist/`, with or without a slash. */
export const readDist = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Files of the built site that match a pattern, sorted, with slashes on every system. */
export function distFiles(pattern: string): string[] {
	if (!existsSync(DIST)) throw new Error('Le dossier dist/ n’existe pas : lancez npm run build');
	return globSync(pattern, { cwd: DIST })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** A moved page leaves one of these, which only sends the reader on. */
const isRedirection = (html: string) => /<meta\s+http-equiv="?refresh/i.test(html);

function readPages(): BuiltPage[] {
	return distFiles('**/*.html')
		.map((file) => ({
			file: `dist/${file}`,
			path: `/${file}`.replace(/\/index\.html$/, '/'),
			html: readDist(file),
		}))
		.filter(({ html }) => !isRedirection(html));
}

let pages: readonly BuiltPage[] | undefined;

/** Every page of the built site, redirections aside. Read once. */
export const builtPages = (): readonly BuiltPage[] => (pages ??= readPages());

/** Paths that a reader may open: every page but the one that answers for those that are not. */
export const pagePaths = (): string[] =>
	builtPages()
		.map(({ path }) => path)
		.filter((path) => path.endsWith('/'));

const locations = (xml: string): URL[] =>
	[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url = '']) => new URL(url.replaceAll('&amp;', '&'))
	);

/** Paths of the pages that the sitemap lists, in its order. */
export function sitemapPaths(): string[] {
	distFiles('sitemap-index.xml');
	return locations(readDist('sitemap-index.xml'))
		.flatMap(({ pathname }) => locations(readDist(pathname)))
		.map(({ pathname }) => pathname);
}
