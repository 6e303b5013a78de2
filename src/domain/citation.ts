import type { Source } from '../schemas/source.ts';
import { formatDate, precisionOf } from './date.ts';
import { NATURE_SOURCE_LIBELLES } from './libelles.ts';
import { slugify } from './slug.ts';

/** Date of a source in words; where no month is known, the note on the date says more. */
export const dateLabelOf = ({ date, dateNote }: Pick<Source, 'date' | 'dateNote'>): string =>
	dateNote && ['inconnue', 'annee'].includes(precisionOf(date)) ? dateNote : formatDate(date);

/** « ARS PACA, 20 octobre 2025 ». */
export const labelOf = (source: Pick<Source, 'editeur' | 'date' | 'dateNote'>): string =>
	`${source.editeur}, ${dateLabelOf(source)}`;

/** What a citation shows: the publisher's short name where it has one, and the date. */
export const shortLabelOf = (
	source: Pick<Source, 'editeur' | 'editeurCourt' | 'date' | 'dateNote'>
): string => labelOf({ ...source, editeur: source.editeurCourt ?? source.editeur });

/** A day or a month with its year: enough to tell that two mentions are one date. */
const DAY_OR_MONTH = /^(?:\d{1,2}(?:er)? )?\p{L}+ \d{4}$/u;

/** Whether a text gives this date in words; « septembre 2025 » is not in « 9 septembre 2025 ». */
export const saysDate = (text: string, date: string): boolean =>
	text === date ||
	(DAY_OR_MONTH.test(date) &&
		new RegExp(`(?<!\\d(?:er)? |[\\p{L}\\d])${date}(?!\\d)`, 'u').test(text));

/** Whether brackets in a text give the month of this day: « (février 2026) » for the 18th. */
function stampsMonth(text: string, date: string): boolean {
	const month = /^\d{1,2}(?:er)? (\p{L}+ \d{4})$/u.exec(date)?.[1];
	return month !== undefined && text.includes(`(${month})`);
}

/**
 * {@link shortLabelOf}, without the date where the text that comes before has just given it, were
 * it to the month in brackets: the source's own page and the list under an answer say the day.
 */
export const labelAfter = (
	text: string,
	source: Pick<Source, 'editeur' | 'editeurCourt' | 'date' | 'dateNote'>
): string => {
	const date = dateLabelOf(source);
	return saysDate(text, date) || stampsMonth(text, date)
		? (source.editeurCourt ?? source.editeur)
		: shortLabelOf(source);
};

/** Page of a source on the site. */
export const sourceHref = (id: string): string => `/sources/${id}/`;

/** Site that an address leads to: « egora.fr ». */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Whether the address of a source is that of the site that reprints it, and not the original's. */
export function isReprint({ url, lueVia = '' }: Pick<Source, 'url' | 'lueVia'>): boolean {
	// « gouv » names no site: « service-public.gouv.fr » is « service-public ».
	const name = siteOf(url)
		.split('.')
		.filter((label) => label !== 'gouv')
		.at(-2);
	return name !== undefined && `-${slugify(lueVia)}-`.includes(`-${name}-`);
}

/** Its nature, where it was read and when: « presse, texte lu par une reprise : otoulouse.net ». */
export function detailsOf(source: Pick<Source, 'nature' | 'lueVia' | 'consultee'>): string {
	return [
		NATURE_SOURCE_LIBELLES[source.nature],
		source.lueVia && `texte lu par une reprise : ${source.lueVia}`,
		source.consultee && `consultée le ${formatDate(source.consultee)}`,
	]
		.filter(Boolean)
		.join(', ');
}
