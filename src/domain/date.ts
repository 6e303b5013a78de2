/**
 * Dates whose precision is part of the information: `2025-10-20`, `2025-10`, `2025` or
 * `inconnue`. They are compared and shown at their own precision, never completed.
 */

/** How precisely a date is known. */
export type Precision = 'jour' | 'mois' | 'annee' | 'inconnue';

const MOIS = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/** Precision of a valid flexible date. */
export function precisionOf(date: string): Precision {
	if (date === 'inconnue') return 'inconnue';
	if (date.length === 4) return 'annee';
	return date.length === 7 ? 'mois' : 'jour';
}

/**
 * Date in French words: « 20 octobre 2025 », « octobre 2025 », « 2025 », « sans date ».
 * The first of a month is « 1er ».
 */
export function formatDate(date: string): string {
	if (date === 'inconnue') return 'sans date';
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const monthName = MOIS.format(Date.UTC(Number(year), Number(month) - 1));
	if (!day) return `${monthName} ${year}`;
	return `${day === '01' ? '1er' : String(Number(day))} ${monthName} ${year}`;
}

/** The same with its preposition: « le 20 octobre 2025 », « en octobre 2025 », « d’après une source sans date ». */
export function formatDateAvec(date: string): string {
	const precision = precisionOf(date);
	if (precision === 'inconnue') return 'd’après une source sans date';
	return `${precision === 'jour' ? 'le' : 'en'} ${formatDate(date)}`;
}

/** The same after a noun: « du 20 octobre 2025 », « d’octobre 2025 », « de 2025 », « sans date ». */
export function formatDateDe(date: string): string {
	const written = formatDate(date);
	if (date === 'inconnue') return written;
	if (precisionOf(date) === 'jour') return `du ${written}`;
	return /^[ao]/.test(written) ? `d’${written}` : `de ${written}`;
}

/** True when `date` lies after `today` (`YYYY-MM-DD`), compared at the precision of `date`. */
export function isFuture(date: string, today: string): boolean {
	return date !== 'inconnue' && date > today.slice(0, date.length);
}

/**
 * Order from oldest to newest. A vaguer date comes before the precise dates it contains (October
 * before 13 October); unknown dates come first.
 */
export function compareDates(a: string, b: string): number {
	const left = a === 'inconnue' ? '' : a;
	const right = b === 'inconnue' ? '' : b;
	return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Order of the lists that say « du plus récent au plus ancien »: by the last day a date may stand
 * for, so that « septembre 2025 » comes before the 19th. A date that has no month says too little
 * to stand among the others: it comes after them, newest year first, and an unknown one last.
 */
export function newestFirst(a: string, b: string): number {
	const vague = (date: string) => Number(isVague(date));
	return (
		vague(a) - vague(b) ||
		compareDates(lastDayOf(b) ?? 'inconnue', lastDayOf(a) ?? 'inconnue') ||
		compareDates(b, a)
	);
}

/** Whether a date has no month, and so stands after the others in a list. */
export const isVague = (date: string): boolean => ['annee', 'inconnue'].includes(precisionOf(date));

/** The newest of several dates, `inconnue` when none is known. */
export function newestDate(dates: readonly string[]): string {
	return dates.reduce(
		(newest, date) => (compareDates(date, newest) > 0 ? date : newest),
		'inconnue'
	);
}

/** Last day a flexible date may stand for, `YYYY-MM-DD`; `undefined` for an unknown date. */
export function lastDayOf(date: string): string | undefined {
	switch (precisionOf(date)) {
		case 'inconnue':
			return undefined;
		case 'annee':
			return `${date}-12-31`;
		case 'mois': {
			const [year = 0, month = 0] = date.split('-').map(Number);
			return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
		}
		case 'jour':
			return date;
	}
}
