import { nosCaches, PAGES, RECHERCHE, TEMOIN } from './caches.ts';
import { dateDeCopie, gardeePour } from './copie.ts';
import { communesHref } from './manifeste.ts';

/** The finder as it is kept on the device. */
export interface RechercheGardee {
	/** When, in words. */
	readonly le: string;
	/** Codes of the départements whose communes it knows. */
	readonly departements: readonly string[];
}

const CODE = new RegExp(`${communesHref('(\\w+)').replaceAll('.', '\\.')}$`);

/** The finder, if it is kept whole. */
export async function rechercheGardee(): Promise<RechercheGardee | undefined> {
	for (const nom of await nosCaches()) {
		if (!nom.startsWith(RECHERCHE)) continue;
		// Asked before it is opened, which would bring back a cache that has just been deleted.
		const temoin = await caches.match(TEMOIN, { cacheName: nom });
		const le = temoin && dateDeCopie(temoin);
		if (!le) continue;
		const departements = (await (await caches.open(nom)).keys()).flatMap(
			({ url }) => CODE.exec(url)?.[1] ?? []
		);
		return { le, departements };
	}
	return undefined;
}

/** When a page that the reader asked to keep was kept, in words. */
export async function pageGardee(path: string): Promise<string | undefined> {
	const copie = await caches.match(path, { cacheName: PAGES });
	return copie && gardeePour(copie).includes(path) ? dateDeCopie(copie) : undefined;
}
