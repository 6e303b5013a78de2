import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import { typographier } from '../typography.ts';

/** What is owed to others, by what an illustration shows of theirs. */
export const EMPRUNTS = {
	carte: "Contours des départements : Natural Earth (domaine public). Positions : GeoNames (CC BY 4.0). Communes : Étalab, d'après l'INSEE (Licence Ouverte).",
} as const;

export type Emprunt = keyof typeof EMPRUNTS;

export const LICENCE = 'Licence Ouverte 2.0';

/** « Source : « Guide » (site indépendant), guide.example, données du 21 novembre 2026… » */
export function mentionOf({ site, date }: Pick<Donnees, 'site' | 'date'>): string {
	const avertissement = site.avertissement.charAt(0).toLowerCase() + site.avertissement.slice(1);
	const { host } = new URL(site.adresse);
	return `Source : « ${site.nom} » (${avertissement}), ${host}, d'après des sources publiques ; données du ${formatDate(date)}, ${LICENCE}.`;
}

/** Caption of an illustration, short enough to be printed, in French typography. */
export const legendeOf = (phrases: readonly string[]): string => typographier(phrases.join(' '));

/** All that is owed where an illustration is shown: its source, date and licence, and its loans. */
export const creditOf = (donnees: Pick<Donnees, 'site' | 'date'>, emprunt?: Emprunt): string =>
	typographier([mentionOf(donnees), ...(emprunt ? [EMPRUNTS[emprunt]] : [])].join(' '));
