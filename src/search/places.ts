import type { Entree } from '../domain/gazetteer/entree.ts';
import { libelleDe } from '../domain/gazetteer/libelle.ts';
import { communesExactes, lieuDemande } from '../domain/search/lieu-demande.ts';
import { formatFragment } from '../finder/fragment.ts';
import { gazetteer } from '../finder/gazetteer.ts';

/** A commune that the query names, and the finder's answer for it. */
export interface LieuPropose {
	libelle: string;
	href: string;
}

const proposalOf = (entree: Entree): LieuPropose => ({
	libelle: `${libelleDe(entree)} (${entree.departement})`,
	href: `/lieux/${formatFragment(entree.code, {})}`,
});

/** Homonyms that are offered one by one. */
const LIMITE = 4;

/**
 * The communes that a query names, when it looks as if it named one: a postcode, or a few words.
 * None when the gazetteer cannot be reached: the results of the search remain.
 */
export async function communesNamed(query: string): Promise<LieuPropose[]> {
	const text = lieuDemande(query);
	if (text === undefined) return [];
	try {
		const found = (await gazetteer.suggest(text)) ?? [];
		return communesExactes(found, text).slice(0, LIMITE).map(proposalOf);
	} catch {
		return [];
	}
}
