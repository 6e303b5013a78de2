import type { Source } from '../schemas/source.ts';
import { formatDate } from './date.ts';

/** « ARS PACA, 20 octobre 2025 »; the note on the date stands in for a date that is unknown. */
export function labelOf(source: Pick<Source, 'editeur' | 'date' | 'dateNote'>): string {
	const date = source.date === 'inconnue' ? (source.dateNote ?? 'date inconnue') : formatDate(source.date);
	return `${source.editeur}, ${date}`;
}

/** Address of a source on the site. */
export const sourceHref = (id: string): string => `/sources/#${id}`;
