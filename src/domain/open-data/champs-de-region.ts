import type { Champ } from './champs.ts';

/**
 * The two fields that say which région a record is about, or that it is about all of France.
 * @param codeOf INSEE code of the région of a record, if it has one
 */
export const champsDeRegion = <T>(
	codeOf: (fiche: T) => string | undefined
): Record<'region' | 'codeRegion', Champ<T, string | null>> => ({
	region: {
		sens: 'Région, ou rien pour la France entière.',
		facultatif: true,
		valeur: (fiche, { regionByCode }) => regionByCode(codeOf(fiche) ?? '')?.nom ?? null,
	},
	codeRegion: {
		sens: 'Code INSEE de la région.',
		facultatif: true,
		valeur: (fiche) => codeOf(fiche) ?? null,
	},
});
