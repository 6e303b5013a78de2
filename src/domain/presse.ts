import { compareDates } from './date.ts';
import type { Source } from '../schemas/source.ts';
import type { Communique } from './fiches.ts';
import { NATURE_COMMUNIQUE_LIBELLES } from './libelles.ts';
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

/** Kind of a press item. What an authority said elsewhere than in a release is no press article. */
export const natureEnMots = (
	{ nature }: Pick<Communique, 'nature'>,
	source: Pick<Source, 'nature'> | undefined
): string =>
	nature === 'article' && source?.nature === 'officielle'
		? 'Message public'
		: NATURE_COMMUNIQUE_LIBELLES[nature];
