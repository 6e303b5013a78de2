import { GARDEE_LE, GARDEE_POUR } from './caches.ts';

/**
 * A copy of an answer that says when it was made.
 * @param pour paths of the pages that the reader asked to keep it with
 */
export function copieDatee(response: Response, body: BodyInit, pour: readonly string[]): Response {
	const headers = new Headers(response.headers);
	// The body is no longer as it travelled.
	headers.delete('content-encoding');
	headers.delete('content-length');
	headers.set(GARDEE_LE, new Date().toISOString());
	if (pour.length > 0) headers.set(GARDEE_POUR, pour.join(' '));
	return new Response(body, { headers });
}

/** Pages with which the reader asked to keep a copy; none for a page that was only read. */
export const gardeePour = (copie: Response | undefined): string[] =>
	copie?.headers.get(GARDEE_POUR)?.split(' ') ?? [];

const FORMAT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** « 22 novembre 2026 à 14 h 05 », by the reader's clock. */
export const quand = (iso: string): string =>
	FORMAT.format(new Date(iso)).replace(/(\d):(\d\d)$/, '$1\u00A0h\u00A0$2');

/** When a copy was made; nothing for an answer that is no copy. */
export function dateDeCopie(copie: Response): string | undefined {
	const iso = copie.headers.get(GARDEE_LE);
	return iso === null ? undefined : quand(iso);
}
