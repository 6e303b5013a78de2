import { formatDate, precisionOf } from '../date.ts';

/** How people type a date: « 27 juin 2025 », « 27/06/2025 »; nothing for an unknown one. */
export function datesTapees(date: string): string[] {
	if (precisionOf(date) === 'inconnue') return [];
	const chiffres = precisionOf(date) === 'jour' ? [date.split('-').toReversed().join('/')] : [];
	return [formatDate(date), ...chiffres];
}

/** Text by which dates sort, a vaguer one before the days it contains; none when unknown. */
export const cleDeTri = (date: string | undefined): string | undefined =>
	date === undefined || date === 'inconnue' ? undefined : `${date}-00-00`.slice(0, 10);

/** Year of a date, if it is known. */
export const anneeOf = (date: string | undefined): string | undefined =>
	cleDeTri(date)?.slice(0, 4);
