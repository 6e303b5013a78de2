import { PAGES } from './caches.ts';
import { copieDatee, gardeePour } from './copie.ts';
import { keepFilesOf } from './fichiers.ts';

/** Pages that were only read: the newest of them stay, those asked for aside. */
const DERNIERES = 40;

/** Pages of no use offline, or that stand in the frame of another site. */
const NON_GARDEES = /^\/(?:404|integre|recherche|hors-connexion)(?:\/|$)/;

/** Address under which a page is kept: what was searched for stays out of it. */
export const cleDePage = (url: string): string => new URL(url, location.origin).pathname;

const estUnePage = ({ status, redirected, headers }: Response): boolean =>
	status === 200 && !redirected && (headers.get('content-type') ?? '').startsWith('text/html');

/**
 * The copy to keep of a page that the network gave, with the files it names; none of an address
 * that carries a question, nor of what is no page. A page that is gone from the site goes from the
 * device too.
 * @param pour path of the page that the reader asks to keep it with, if any
 */
export async function copieDePage(
	url: string,
	response: Response,
	pour?: string
): Promise<Response | null> {
	const { pathname, search } = new URL(url, location.origin);
	const cache = await caches.open(PAGES);
	if (response.status === 404 || response.status === 410) await cache.delete(pathname);
	if (search !== '' || NON_GARDEES.test(pathname) || !estUnePage(response)) return null;
	const avant = gardeePour(await cache.match(pathname));
	const html = await response.text();
	await keepFilesOf(html);
	return copieDatee(response, html, [...new Set([...avant, ...(pour ? [pour] : [])])]);
}

/**
 * Keep a page.
 * @param cache where to read it: as the network has it, or as the browser just did
 * @throws when it cannot be had whole
 */
export async function keepPage(url: string, cache: RequestCache, pour?: string): Promise<void> {
	const copie = await copieDePage(url, await fetch(url, { cache }), pour);
	if (copie) await (await caches.open(PAGES)).put(cleDePage(url), copie);
	else if (pour) throw new Error(`${url} ne peut être gardée`);
}

/** Forget the oldest of the pages that were only read. */
export async function dropOldPages(): Promise<void> {
	const cache = await caches.open(PAGES);
	const read: Request[] = [];
	for (const key of await cache.keys()) {
		if (gardeePour(await cache.match(key)).length === 0) read.push(key);
	}
	// A page that is read again is put again, last.
	await Promise.all(read.slice(0, -DERNIERES).map((key) => cache.delete(key)));
}
