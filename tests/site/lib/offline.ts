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

/** Addresses that the caches of a page's site hold, cache by cache. */
export const keptBy = (page: Page): Promise<Record<string, string[]>> =>
	page.evaluate(async () => {
		const entries = (await caches.keys()).map(async (name) => {
			const keys = await (await caches.open(name)).keys();
			return [name, keys.map(({ url }) => url.replace(location.origin, ''))] as const;
		});
		return Object.fromEntries(await Promise.all(entries));
	});

/** Wait until a page that was read is kept: the worker works once the page is there. */
export async function untilKept(page: Page, path: string): Promise<void> {
	await expect
		.poll(async () => (await keptBy(page))['hors-connexion-pages'] ?? [])
		.toContain(path);
}

export const parts = (page: Page) => ({
	keep: page.getByRole('button', { name: /^Garder hors connexion/ }),
	kept: page.getByText(/^Gardé le \d+ \p{L}+ \d{4} à \d+\sh\s\d\d\.$/u),
	forget: page.getByRole('button', { name: 'Retirer' }),
	copy: page.getByText(/Le réseau ne répond pas\s: voici la copie du \d+ \p{L}+ \d{4}/u),
	absent: page.getByText('la page demandée n’est pas gardée sur cet appareil'),
});
