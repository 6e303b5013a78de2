import type { Reponse } from './classement.ts';

/** What results can be narrowed by. */
export const FACETTES = ['genre', 'region', 'public', 'annee', 'emetteur'] as const;
export type Facette = (typeof FACETTES)[number];

/** Records that bear each value of each facet, by the value as indexed. */
export type Index = Readonly<Partial<Record<Facette, ReadonlyMap<string, ReadonlySet<string>>>>>;

/** Values that the reader chose. */
export type Choix = Readonly<Partial<Record<Facette, string>>>;

/** The same choices, but for some facets. */
export const without = (choix: Choix, dropped: readonly Facette[]): Choix =>
	Object.fromEntries(
		FACETTES.flatMap((facette) => {
			const valeur = dropped.includes(facette) ? undefined : choix[facette];
			return valeur === undefined ? [] : [[facette, valeur]];
		})
	);

/** A value on offer, and how many results choosing it would leave. */
export interface Option {
	valeur: string;
	nombre: number;
}

function keeps(index: Index, choix: Choix, id: string, but?: Facette): boolean {
	return FACETTES.every((facette) => {
		const valeur = choix[facette];
		if (valeur === undefined || facette === but) return true;
		return index[facette]?.get(valeur)?.has(id) ?? false;
	});
}

/** The results that bear every chosen value, in the same order. */
export const filtrer = (
	reponses: readonly Reponse[],
	index: Index,
	choix: Choix
): readonly Reponse[] => reponses.filter(({ id }) => keeps(index, choix, id));

/**
 * Values that would leave at least one result, or are chosen, the commonest first, with how many
 * they leave beside the choices made elsewhere.
 */
export function options(
	facette: Facette,
	reponses: readonly Reponse[],
	index: Index,
	choix: Choix
): Option[] {
	const ids = reponses.map(({ id }) => id).filter((id) => keeps(index, choix, id, facette));
	return [...(index[facette] ?? [])]
		.map(([valeur, holders]) => ({
			valeur,
			nombre: ids.filter((id) => holders.has(id)).length,
		}))
		.filter(({ valeur, nombre }) => nombre > 0 || choix[facette] === valeur)
		.sort((a, b) => b.nombre - a.nombre);
}
