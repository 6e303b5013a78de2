import type { RequestListener } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { VERSION } from '../../../src/hors-connexion/version.ts';
import { createHandler } from '../../../scripts/server/handler.ts';
import { served } from './own-server.ts';

/** A server whose site can be replaced, and which remembers what it was asked. */
export interface Site {
	readonly origin: string;
	/** Paths asked since the last call, in order. */
	asked: () => string[];
	/** The same, and those that a page of a known version asked for; a worker's own say none. */
	askedApart: () => { paths: string[]; ofAPage: string[] };
	/** Put another built site in its place. */
	replace: (folder: string) => void;
}

/** Serve a built site for the time of `use`, apart from the tests that share a server. */
export async function withSite(folder: string, use: (site: Site) => Promise<void>): Promise<void> {
	let handler: RequestListener = createHandler(folder);
	let paths: string[] = [];
	let ofAPage: string[] = [];
	const listener: RequestListener = (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		paths.push(pathname);
		if (request.headers[VERSION]) ofAPage.push(pathname);
		handler(request, response);
	};
	const askedApart = () => {
		const before = { paths, ofAPage };
		paths = [];
		ofAPage = [];
		return before;
	};
	await served(listener, (origin) =>
		use({
			origin,
			asked: () => askedApart().paths,
			askedApart,
			replace: (other) => {
				handler = createHandler(other);
			},
		})
	);
}

/** Names of the caches of a page's site. */
export const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/**
 * Addresses that the caches of a page's site hold. Not to be asked while they are being deleted: to
 * read a cache is to open it, and to open one that has just gone brings it back, empty.
 */
export const keptBy = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(kept)).flat().map(({ url }) => url.replace(location.origin, ''));
	});

/** Wait until a page that was read is kept: the worker works once the page is there. */
export async function untilKept(page: Page, path: string): Promise<void> {
	const isKept = () =>
		page.evaluate(
			async (cleDePage) =>
				(await caches.match(cleDePage, { cacheName: 'hors-connexion-pages' })) !==
				undefined,
			path
		);
	await expect.poll(isKept, `${path} est gardée`).toBe(true);
}

export const parts = (page: Page) => ({
	keep: page.getByRole('button', { name: /^Garder hors connexion/ }),
	kept: page.getByText(/^Gardé le \d+ \p{L}+ \d{4} à \d+\sh\s\d\d\.$/u),
	forget: page.getByRole('button', { name: 'Retirer' }),
	copy: page.getByText(/Le réseau ne répond pas\s: voici la copie du \d+ \p{L}+ \d{4}/u),
	absent: page.getByText('la page demandée n’est pas gardée sur cet appareil'),
});
