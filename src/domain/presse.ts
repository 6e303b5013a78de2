import { compareDates } from './date.ts';
import type { Communique } from './fiches.ts';
import { slugify } from './slug.ts';

/** Whether the name of who speaks already says the région: « ARS Normandie », of Normandie. */
export const saysRegion = ({ emetteur }: Pick<Communique, 'emetteur'>, region: string): boolean =>
	`-${slugify(emetteur)}-`.includes(`-${slugify(region)}-`);

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
