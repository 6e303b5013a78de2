import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { PAGES } from './caches.ts';
import { RELEVE } from './messages.ts';
import { montrerAbsence, montrerCopie } from './montrer.ts';
import { cleDePage, copieDePage, dropOldPages } from './pages.ts';
import { scope } from './worker-scope.ts';

/** Past this many seconds, a kept copy comes first: it says that it is one. */
const PATIENCE_S = 4;

/** The network first, as what it says is newer; what is kept where it does not answer. */
const networkFirst = new NetworkFirst({
	cacheName: PAGES,
	networkTimeoutSeconds: PATIENCE_S,
	plugins: [
		{
			cacheKeyWillBeUsed: ({ request }) => Promise.resolve(cleDePage(request.url)),
			cacheWillUpdate: ({ request, response }) =>
				copieDePage(request.url, response).catch(() => null),
			cacheDidUpdate: () => dropOldPages(),
			cachedResponseWillBeUsed: async ({ request }) => montrerCopie(request.url),
			handlerDidError: () => montrerAbsence(),
		},
	],
});

/**
 * Has the page asked for again at once, of the version that takes over. By a script: a refresh
 * would not leave an address that holds a fragment, which the finder's do.
 */
const ENCORE =
	'<!doctype html><script>location.reload()</script>' +
	'<noscript><meta http-equiv="refresh" content="0"></noscript>';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A version that was told to take over is not told again before this, in milliseconds. */
const PATIENCE_MS = 30_000;

/** When the next version was last told to take over, by the clock of this worker. */
let calledAt = -Infinity;

/**
 * Tell the next version to take over, if it waits. Not twice in a row: a page that is slow to change
 * hands would be asked for again without end, and would itself keep this worker from being replaced.
 */
function callNext(): boolean {
	const { waiting } = scope.registration;
	if (!waiting || performance.now() - calledAt < PATIENCE_MS) return false;
	calledAt = performance.now();
	waiting.postMessage(RELEVE);
	return true;
}

/** Hand over to the next version if one tab alone is open: the one that moves on. */
const handOver = async (): Promise<boolean> =>
	(await scope.clients.matchAll()).length <= 1 && callNext();

/** Answer every page of the site, that in the frame of other sites aside. */
export function answerPages(): void {
	registerRoute(
		new NavigationRoute(
			async (options) => {
				if (await handOver()) return new Response(ENCORE, { headers: HTML });
				return networkFirst.handle(options);
			},
			{ denylist: [/^\/integre\//] }
		)
	);
}
