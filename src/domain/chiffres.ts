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

/** What a figure counts, with the words that only say the région apart. */
export interface TitreParRegion {
	avant: string;
	/** « en Occitanie »; empty where the région is not said. */
	region: string;
	apres: string;
}

/** Part from the rest of a title the words that a heading above says too: « en Occitanie ». */
export function titreParRegion(libelle: string, region: string | undefined): TitreParRegion {
	const alone = { avant: libelle, region: '', apres: '' };
	const end = region === undefined ? -1 : libelle.indexOf(region);
	if (region === undefined || end === -1) return alone;
	const before = libelle.slice(0, end);
	const preposition = /(?:en|dans les?|à) $/.exec(before)?.[0];
	if (preposition === undefined) return alone;
	return {
		avant: before.slice(0, -preposition.length),
		region: preposition + region,
		apres: libelle.slice(end + region.length),
	};
}
