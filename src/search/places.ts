import type { Entree } from '../domain/gazetteer/entree.ts';
import { libelleDe } from '../domain/gazetteer/libelle.ts';
import { communesNommees, lieuDemande } from '../domain/search/lieu-demande.ts';
import { formatFragment } from '../finder/fragment.ts';
import { gazetteer } from '../finder/gazetteer.ts';
import type { Trouve } from './ask.ts';
import { seemsAPlace } from './seems-a-place.ts';

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
 * @returns `undefined` when the gazetteer cannot be reached: the results of the search remain
 */
export async function communesNamed(
	query: string,
	found: Trouve
): Promise<LieuPropose[] | undefined> {
	const text = lieuDemande(query);
	if (text === undefined || !seemsAPlace(text, found)) return [];
	try {
		const entrees = (await gazetteer.suggest(text)) ?? [];
		return communesNommees(entrees, text).slice(0, LIMITE).map(proposalOf);
	} catch {
		return undefined;
	}
}
