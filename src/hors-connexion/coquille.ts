import { setCacheNameDetails } from 'workbox-core';
import { addPlugins, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { MANIFESTE } from './ce-build.ts';
import { COQUILLE, PREFIXE } from './caches.ts';
import { copieDatee } from './copie.ts';
import { estConforme } from './empreinte.ts';

/** Files that the build named after their content. */
const estNomme = (url: string) => url.startsWith('/_astro/');

/** The home page, the offline page and what they need. */
export function keepShell(): void {
	setCacheNameDetails({ prefix: PREFIXE, suffix: '', precache: COQUILLE });
	const empreintes = new Map(MANIFESTE.coquille.map(({ url, empreinte }) => [url, empreinte]));
	addPlugins([
		{
			// A server between two versions gives files of both: then this worker is not installed.
			cacheWillUpdate: async ({ request, response }) => {
				const empreinte = empreintes.get(new URL(request.url).pathname);
				return empreinte !== undefined && (await estConforme(response, empreinte))
					? copieDatee(response, await response.arrayBuffer(), [])
					: null;
			},
		},
	]);
	precache(
		MANIFESTE.coquille.map(({ url, empreinte }) => ({
			url,
			revision: estNomme(url) ? null : empreinte,
		}))
	);
	registerRoute(
		({ url }) => url.pathname === '/favicon.svg',
		async ({ request }) => (await matchPrecache(request.url)) ?? fetch(request)
	);
}
