import type { DeadLink } from './reachable.ts';

const MEANING = [
	'    pourquoi : un lecteur ne peut plus vérifier ce que le site tient de ce document',
	'    à faire  : chercher sa nouvelle adresse (data/sources.yaml, « url »), ou une autre source',
];

/**
 * What is said of the addresses of the sources.
 * @param urls all of them
 * @param dead those that do not answer; `undefined` where there is no network to tell
 */
export function linkReport(urls: readonly string[], dead: readonly DeadLink[] | undefined): string {
	if (!dead) return 'Liens des sources : pas de réseau ici, non vérifiés.';
	if (dead.length === 0) return `Liens des sources : ${urls.length}, tous répondent.`;
	return [
		`⚠ Liens des sources : ${dead.length} sur ${urls.length} à revoir`,
		...dead.map(({ url, why }) => `    ${url} : ${why}`),
		...MEANING,
	].join('\n');
}
