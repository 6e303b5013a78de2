import { MANIFESTE } from './ce-build.ts';
import { nosCaches, RECHERCHE, TEMOIN } from './caches.ts';
import { copieDatee } from './copie.ts';
import { AutreVersion, estConforme } from './empreinte.ts';
import { communesHref, type Fichier } from './manifeste.ts';
import { rechercheGardee } from './etat.ts';

/** The finder of this worker's build. Another build's is another cache. */
export const CETTE_RECHERCHE = `${RECHERCHE}${MANIFESTE.version}`;

/**
 * A file of this build: the copy that is on the device if it is the same, else the network's.
 * @throws AutreVersion when the network has another version of it
 */
async function fichierConforme({ url, empreinte }: Fichier): Promise<Response> {
	const copie = await caches.match(url);
	if (copie && (await estConforme(copie, empreinte))) return copie;
	const response = await fetch(url, { cache: 'no-cache' });
	if (await estConforme(response, empreinte)) return response;
	throw new AutreVersion(url);
}

/** Lists of communes that the build has, among those asked for. */
const communesDe = (departements: readonly string[]): Fichier[] =>
	departements.flatMap((departement) => {
		const empreinte = MANIFESTE.communes[departement];
		return empreinte === undefined ? [] : { url: communesHref(departement), empreinte };
	});

/**
 * Keep the finder, all of it from this build, with the communes of some départements.
 * @throws when it cannot be had whole; what was kept before stays as it was
 */
export async function keepFinder(departements: readonly string[]): Promise<void> {
	const fichiers = [...MANIFESTE.recherche, ...communesDe(departements)];
	const had = await Promise.all(
		fichiers.map(async (fichier) => [fichier.url, await fichierConforme(fichier)] as const)
	);
	const cache = await caches.open(CETTE_RECHERCHE);
	for (const [url, response] of had) {
		await cache.put(url, copieDatee(response, await response.arrayBuffer(), []));
	}
	await cache.put(TEMOIN, copieDatee(new Response(), '', []));
}

/** What the reader asked the former build to keep, this one keeps before it takes over. */
export async function keepFinderAgain(): Promise<void> {
	const gardee = await rechercheGardee();
	if (gardee && !(await fichierGarde(TEMOIN))) await keepFinder(gardee.departements);
}

/** Forget the finders of other builds. */
export async function dropOtherFinders(): Promise<void> {
	const noms = await nosCaches();
	await Promise.all(
		noms
			.filter((nom) => nom.startsWith(RECHERCHE) && nom !== CETTE_RECHERCHE)
			.map((nom) => caches.delete(nom))
	);
}

/** A file of the finder as this build has it, if the reader asked to keep it. */
export async function fichierGarde(path: string): Promise<Response | undefined> {
	const cacheName = CETTE_RECHERCHE;
	const whole = await caches.match(TEMOIN, { cacheName });
	return whole && caches.match(path, { cacheName });
}
