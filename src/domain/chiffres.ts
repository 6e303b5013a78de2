import type { Chiffre, Mesure } from '../schemas/chiffre.ts';
import { compareDates, formatDateAvec, newestFirst } from './date.ts';

/** The value that the site keeps: the one marked so, otherwise the newest. */
export function mesureRetenue({ mesures }: Chiffre): Mesure {
	const kept = mesures.find(({ retenue }) => retenue);
	const newest = mesures.reduce((a, b) => (compareDates(b.date, a.date) > 0 ? b : a));
	return kept ?? newest;
}

/** The published values that the site does not keep, from oldest to newest. */
export function autresMesures(chiffre: Chiffre): Mesure[] {
	const kept = mesureRetenue(chiffre);
	return chiffre.mesures
		.filter((mesure) => mesure !== kept)
		.toSorted((a, b) => compareDates(a.date, b.date));
}

/** What the date of a value says of it: « Valeur connue en octobre 2025 », « Valeur sans date ». */
export const connueLe = ({ date }: Pick<Mesure, 'date'>): string =>
	date === 'inconnue' ? 'Valeur sans date' : `Valeur connue ${formatDateAvec(date)}`;

/** Unit of a value, singular after 0 and 1: « 0 médecin », « 45 médecins », « 1 mois ». */
export const uniteAccordee = (valeur: string, unite: string): string =>
	/^[01]$/.test(valeur) ? unite.replaceAll(/(?<!moi)s(?= |$)/g, '') : unite;

/** A value with its unit, where it has one: « 0 médecin », « 9 sur 12 départements ». */
export const valeurAvecUnite = (valeur: string, unite = ''): string =>
	`${valeur} ${uniteAccordee(valeur, unite)}`.trim();

/** Every published value, the one that is kept first, then from newest to oldest. */
export function mesuresOrdonnees({ mesures }: Chiffre): Mesure[] {
	return mesures.toSorted(
		(a, b) => Number(b.retenue) - Number(a.retenue) || newestFirst(a.date, b.date)
	);
}
