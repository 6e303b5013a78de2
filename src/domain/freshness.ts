import type { Source } from '../schemas/source.ts';
import { formatDateDe, lastDayOf, newestDate } from './date.ts';
import { enMajuscule } from './majuscule.ts';

/** A record not checked for this many days says so wherever it is shown. */
export const FRESH_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole days between the last day `date` may stand for and `today` (`YYYY-MM-DD`); `undefined`
 * when the date is unknown. Never negative: a month still running counts as today.
 */
export function ageInDays(date: string, today: string): number | undefined {
	const last = lastDayOf(date);
	if (last === undefined) return undefined;
	return Math.max(0, Math.round((Date.parse(today) - Date.parse(last)) / DAY));
}

/** True when a fact is older than {@link FRESH_DAYS}, or of unknown age. */
export function isStale(date: string, today: string): boolean {
	const age = ageInDays(date, today);
	return age === undefined || age > FRESH_DAYS;
}

/**
 * Day as of which a host site's record speaks: the date of its status, or that of its newest
 * source when the status has none; a later reading of a source (`consultee`) counts as a check.
 */
export function dateDeReleve(
	dateStatut: string,
	sources: readonly Pick<Source, 'date' | 'consultee'>[]
): string {
	const known =
		dateStatut === 'inconnue' ? newestDate(sources.map(({ date }) => date)) : dateStatut;
	return newestDate([known, ...sources.flatMap(({ consultee }) => consultee ?? [])]);
}

/** « information de septembre 2025, à vérifier »; nothing is to be checked while it is fresh. */
export function formatFreshness(date: string, today: string): string {
	const information = `information ${formatDateDe(date)}`;
	return isStale(date, today) ? `${information}, à vérifier` : information;
}

/** The same, to open a sentence. */
export const formatInformation = (date: string, today: string): string =>
	enMajuscule(formatFreshness(date, today));
