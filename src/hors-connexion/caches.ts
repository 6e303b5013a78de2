/** Caches of the site, all under one prefix: what « tout effacer » and the kill switch delete. */
export const PREFIXE = 'hors-connexion';

/** What Workbox keeps from the installation on. */
export const COQUILLE = 'coquille';

/** Pages that were read, and those that the reader asked to keep. */
export const PAGES = `${PREFIXE}-pages`;

/** Style sheets and scripts, whose name changes with their content. */
export const FICHIERS = `${PREFIXE}-fichiers`;

/** The finder and its data, one version a cache. */
export const RECHERCHE = `${PREFIXE}-recherche-`;

/** Entry of the finder's cache that is written last: without it the copy is not whole. */
export const TEMOIN = '/hors-connexion/recherche';

/** Header of a kept copy: when it was made (ISO 8601). */
export const GARDEE_LE = 'x-gardee-le';

/** Header of a kept copy: paths of the pages that the reader asked to keep it with. */
export const GARDEE_POUR = 'x-gardee-pour';

/** Names of the caches of the site. */
export const nosCaches = async (): Promise<string[]> =>
	(await caches.keys()).filter((nom) => nom.startsWith(PREFIXE));

/** Delete all that was kept. */
export async function toutEffacer(): Promise<void> {
	await Promise.all((await nosCaches()).map((nom) => caches.delete(nom)));
}
