import { groupBy } from './donnees.ts';
import type { Lieu } from './fiches.ts';
import { slugify } from './slug.ts';

/** Sites that a page lists with their details, or draws on a map one by one. */
export const LIEUX_PAR_PAGE = 45;
/** Those of a région, whose page tells of its zones, figures and press too. */
export const LIEUX_DE_REGION = 15;

/** Zones that a page tells of: their extent on its map, their sites. Then how many it may name. */
export const ZONES_DETAILLEES = 20;
export const ZONES_PAR_PAGE = 200;

/** Press items on a page that is not about them. */
export const PRESSE_EN_BREF = 5;

/** Links of one kind on the map of the site. */
export const LIENS_PAR_SECTION = 200;

/** Sites of a département, or a part of them when they are many. */
export interface PageDeLieux {
	/** Last part of its address: « gers », « gers-2 ». */
	id: string;
	/** « Gers (32) », « Gers (32), page 2 ». */
	titre: string;
	lieux: Lieu[];
}

/**
 * The sites of a région in pages, département by département, by the département's code. Where
 * one page holds them all there is no need of any.
 */
export function pagesDeLieux(lieux: readonly Lieu[]): PageDeLieux[] {
	if (lieux.length <= LIEUX_DE_REGION) return [];
	return [...groupBy(lieux, ({ departement }) => departement.code)]
		.sort(([a], [b]) => a.localeCompare(b))
		.flatMap(([code, group]) => {
			const nom = group[0]?.departement.nom ?? code;
			const count = Math.ceil(group.length / LIEUX_PAR_PAGE);
			return Array.from({ length: count }, (_, index) => ({
				id: `${slugify(nom)}${index > 0 ? `-${index + 1}` : ''}`,
				titre: `${nom} (${code})${index > 0 ? `, page ${index + 1}` : ''}`,
				lieux: group.slice(index * LIEUX_PAR_PAGE, (index + 1) * LIEUX_PAR_PAGE),
			}));
		});
}
