import { compareDates, formatDate, newestFirst } from './date.ts';
import type { Communique } from './fiches.ts';

/** Characters of press items that the press room holds on one page. */
export const PLAFOND_DE_PRESSE = 19_000;

/** The same for the page of one territory, issuer or year, which is to be lighter. */
export const PLAFOND_DE_FACETTE = 10_500;

/** A long list in parts: the newest on its first page, the others in archives. */
export interface EnPages<T> {
	/** Newest first. */
	recents: T[];
	/** The oldest archive first, each newest first; none while one page holds everything. */
	archives: T[][];
}

/** What a press item weighs in a list. */
const poids = ({ titre, emetteur, resume }: Communique): number =>
	titre.length + emetteur.length + resume.length;

/**
 * Cut press items into pages that stay light. Archives are filled from the oldest on, half a page
 * each: what is new changes the first page, and an archive keeps its address and its content.
 * @param communiques newest first
 * @param plafond characters that the first page may hold
 */
export function enPages(communiques: readonly Communique[], plafond: number): EnPages<Communique> {
	const total = communiques.reduce((sum, communique) => sum + poids(communique), 0);
	if (total <= plafond) return { recents: [...communiques], archives: [] };
	const parts: Communique[][] = [[]];
	let filled = 0;
	for (const communique of communiques.toReversed()) {
		const part = parts.at(-1) ?? [];
		if (part.length > 0 && filled + poids(communique) > plafond / 2) {
			parts.push([communique]);
			filled = poids(communique);
		} else {
			part.push(communique);
			filled += poids(communique);
		}
	}
	return {
		recents: parts.slice(-2).flat().reverse(),
		archives: parts.slice(0, -2).map((part) => part.reverse()),
	};
}

/** Rank of the archive of the press room that holds each of its items, from 1; none for the newest. */
export function rangsDArchive(communiques: readonly Communique[]): Map<string, number> {
	const sorted = communiques.toSorted((a, b) => newestFirst(a.date, b.date));
	const { archives } = enPages(sorted, PLAFOND_DE_PRESSE);
	return new Map(
		archives.flatMap((archive, index) =>
			archive.map(({ id }): [string, number] => [id, index + 1])
		)
	);
}

/** Dates of an archive: « 3 mars 2025 – 12 avril 2025 », or one of them. */
export function periodeOf(archive: readonly Communique[]): string {
	const dates = archive
		.map(({ date }) => date)
		.filter((date) => date !== 'inconnue')
		.sort(compareDates);
	const [oldest, newest] = [dates.at(0), dates.at(-1)];
	if (!newest || !oldest) return 'sans date';
	return newest === oldest ? formatDate(newest) : `${formatDate(oldest)} – ${formatDate(newest)}`;
}
