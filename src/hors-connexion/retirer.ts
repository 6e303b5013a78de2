import { GARDEE_POUR, nosCaches, PAGES, RECHERCHE } from './caches.ts';
import { gardeePour } from './copie.ts';

/** Forget the pages kept with one; those that another was kept with too stay. */
export async function retirerPages(pour: string): Promise<void> {
	const cache = await caches.open(PAGES);
	for (const key of await cache.keys()) {
		const copie = await cache.match(key);
		const all = gardeePour(copie);
		if (!copie || !all.includes(pour)) continue;
		const others = all.filter((path) => path !== pour);
		if (others.length === 0) {
			await cache.delete(key);
			continue;
		}
		const headers = new Headers(copie.headers);
		headers.set(GARDEE_POUR, others.join(' '));
		await cache.put(key, new Response(await copie.text(), { headers }));
	}
}

/** Forget the finder and its data. */
export async function retirerRecherche(): Promise<void> {
	const noms = (await nosCaches()).filter((nom) => nom.startsWith(RECHERCHE));
	await Promise.all(noms.map((nom) => caches.delete(nom)));
}
