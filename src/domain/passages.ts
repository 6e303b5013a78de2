/**
 * Announced visits from `today` (`YYYY-MM-DD`) on, soonest first: a past visit is never shown as
 * coming.
 */
export const passagesAVenir = (passages: readonly string[], today: string): string[] =>
	passages.filter((passage) => passage >= today).sort();
