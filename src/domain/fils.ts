import { compareDates } from './date.ts';
import type { Donnees } from './donnees.ts';
import type { Communique, Region } from './fiches.ts';
import { absoluteUrl, regionHref } from './urls.ts';

/** A feed of press items, whatever its format. */
export interface Fil {
	/** Folder of its files, and page that it follows. */
	chemin: string;
	titre: string;
	/** Newest first, those of unknown date last; a hundred at most. */
	communiques: Communique[];
}

/** Media types that announce the feeds to readers, by the name of their file. */
export const FORMATS_DE_FIL = {
	'rss.xml': 'application/rss+xml',
	'feed.json': 'application/feed+json',
} as const;
export type FormatDeFil = keyof typeof FORMATS_DE_FIL;

export const filHref = ({ chemin }: Pick<Fil, 'chemin'>, format: FormatDeFil): string =>
	`${chemin}${format}`;

/** The page that a feed follows, as an absolute address. */
export const pageDuFil = ({ chemin }: Pick<Fil, 'chemin'>, adresse: string): string =>
	absoluteUrl(chemin, adresse);

/** Items of a feed: readers fetch it whole each time, and keep what they have seen. */
export const PAR_FIL = 100;

/** The newest of what is no article: newspapers have feeds of their own. */
const suivis = (communiques: readonly Communique[]): Communique[] =>
	communiques
		.filter(({ nature }) => nature !== 'article')
		.sort((a, b) => compareDates(b.date, a.date))
		.slice(0, PAR_FIL);

/** The feed of the whole press room. */
export const filGeneral = ({ communiques }: Pick<Donnees, 'communiques'>): Fil => ({
	chemin: '/presse/',
	titre: 'communiqués',
	communiques: suivis(communiques),
});

/** The feed of a région: of what speaks of it alone. */
export const filDeRegion = (
	region: Pick<Region, 'id' | 'nom' | 'code'>,
	communiques: readonly Communique[]
): Fil => ({
	chemin: regionHref(region),
	titre: `communiqués, ${region.nom}`,
	communiques: suivis(communiques.filter(({ region: code }) => code === region.code)),
});
