import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies';
import { FICHIERS, PAGES } from './caches.ts';

/** Addresses of the style sheets and scripts that a page names, as Astro writes them. */
const NOMMES = /<(?:link|script)\b[^>]*?\s(?:href|src)="(\/_astro\/[^"]+)"/g;

/** Files whose name changes with their content: one that is kept is the right one for ever. */
const cacheFirst = new CacheFirst({ cacheName: FICHIERS });

/** Answer for a hashed file, from wherever it is kept. */
export const serveFile = async (options: RouteHandlerCallbackOptions): Promise<Response> =>
	(await caches.match(options.request)) ?? cacheFirst.handle(options);

/**
 * Keep the files that a page names: kept without them it would be shown bare, or with another
 * build's.
 * @throws when one of them cannot be had
 */
export async function keepFilesOf(html: string): Promise<void> {
	const cache = await caches.open(FICHIERS);
	const urls = new Set([...html.matchAll(NOMMES)].map(([, url = '']) => url));
	await Promise.all(
		[...urls].map(async (url) => {
			if (await caches.match(url)) return;
			const response = await fetch(url);
			if (!response.ok) throw new Error(`${url} : ${response.status}`);
			await cache.put(url, response);
		})
	);
}

/** Drop the files that no kept page names any more. */
export async function dropUnusedFiles(): Promise<void> {
	const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FICHIERS)]);
	const copies = await Promise.all(
		(await pages.keys()).map(async (key) => (await pages.match(key))?.text() ?? '')
	);
	await Promise.all(
		(await files.keys())
			.filter(({ url }) => !copies.some((html) => html.includes(new URL(url).pathname)))
			.map((key) => files.delete(key))
	);
}
