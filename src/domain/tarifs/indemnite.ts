import type { Tarifs } from '../../schemas/tarifs.ts';

/** What a time of consultations may bring a doctor, gross, in whole cents. */
export interface ExempleDIndemnite {
	duree: string;
	consultations: number;
	/** Fees of the consultations, at the price without dépassement. */
	honoraires: number;
	indemnite: number;
	/** Fees and allowance together, before any charge. */
	total: number;
}

const DUREES = [
	{ duree: 'Une demi-journée', demiJournees: 1 },
	{ duree: 'Une journée', demiJournees: 2 },
	{ duree: 'Deux journées', demiJournees: 4 },
] as const;

/**
 * The worked examples of `/medecins/`: consultations of adults in metropolitan France, as many as
 * the assumption says (half of them, rounded down, in half a day).
 *
 * Fees = consultations × price; allowance = whole days × that of the day, plus that of the half-day
 * where one is left (ministry, 1 September 2025; ARS Grand Est for the half-day).
 */
export const exemplesDIndemnite = (tarifs: Tarifs): ExempleDIndemnite[] =>
	DUREES.map(({ duree, demiJournees }) => {
		const { journee, demiJournee } = tarifs.indemnite;
		const consultations = Math.floor(
			(tarifs.hypotheses.patientsParJour.nombre * demiJournees) / 2
		);
		const honoraires = consultations * tarifs.consultation.adulte.montant;
		const indemnite =
			Math.floor(demiJournees / 2) * journee.montant +
			(demiJournees % 2) * demiJournee.montant;
		return { duree, consultations, honoraires, indemnite, total: honoraires + indemnite };
	});
