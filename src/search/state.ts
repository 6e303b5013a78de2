import { type Choix, type Facette, FACETTES } from '../domain/search/facettes.ts';

/** Orders of the results. */
export const TRIS = ['pertinence', 'date'] as const;
export type Tri = (typeof TRIS)[number];

/** What the address of the search page says. */
export interface Etat {
	q: string;
	choix: Choix;
	tri: Tri;
}

/** Longest value that a filter may have. */
const VALEUR_AU_PLUS = 200;

/**
 * State in an address: in its fragment, or for the query alone, after the « ? » of a form sent
 * without script. Unknown fields are ignored.
 */
export function readState({ hash, search }: Pick<Location, 'hash' | 'search'>): Etat {
	const fragment = new URLSearchParams(hash.slice(1));
	const q = fragment.get('q') ?? new URLSearchParams(search).get('q') ?? '';
	const choix: Partial<Record<Facette, string>> = {};
	for (const facette of FACETTES) {
		const valeur = fragment.get(facette);
		if (valeur && valeur.length <= VALEUR_AU_PLUS) choix[facette] = valeur;
	}
	return { q: q.trim(), choix, tri: fragment.get('tri') === 'date' ? 'date' : 'pertinence' };
}

/** True for the fragment of a place in the page (« Aller au contenu »), which asks nothing. */
export const isAnchor = (hash: string): boolean =>
	hash.length > 1 && !new URLSearchParams(hash.slice(1)).has('q');

/** Fragment that says a state, with its `#`; empty when nothing is asked. */
export function fragmentOf({ q, choix, tri }: Etat): string {
	if (q === '') return '';
	const fragment = new URLSearchParams({ q });
	for (const [facette, valeur] of Object.entries(choix)) fragment.set(facette, valeur);
	if (tri === 'date') fragment.set('tri', tri);
	return `#${fragment.toString()}`;
}
