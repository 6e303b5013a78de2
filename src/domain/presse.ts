import { compareDates } from './date.ts';
import type { Communique } from './fiches.ts';

const newestFirst = (a: Communique, b: Communique) => compareDates(b.date, a.date);

/** Releases, dossiers and official texts, newest first; those without a date last. */
export const communiquesRecents = (communiques: readonly Communique[]): Communique[] =>
	communiques
		.filter(({ nature }) => nature !== 'article' && nature !== 'page-information')
		.sort(newestFirst);

/** Information pages of agencies and professional bodies, newest first. */
export const pagesInformation = (communiques: readonly Communique[]): Communique[] =>
	communiques.filter(({ nature }) => nature === 'page-information').sort(newestFirst);

/** Press coverage, newest first. */
export const revueDePresse = (communiques: readonly Communique[]): Communique[] =>
	communiques.filter(({ nature }) => nature === 'article').sort(newestFirst);
