/** What decides how one consultation is paid. Amounts are in whole cents, rates in per cent. */
export interface Consultation {
	/** What the doctor asks; never more than the official price, which refunds are a share of. */
	prix: number;
	/** Share that the health insurance takes on in this situation. */
	taux: number;
	/** Share it takes on of anybody who follows the care pathway: the mutuelle takes on the rest. */
	tauxDuParcours: number;
	/** Participation forfaitaire; 0 for those who do not owe it. */
	participation: number;
}

/** Who pays what of one consultation, in whole cents. */
export interface Partage {
	prix: number;
	/** What the health insurance pays back, participation taken off. */
	assuranceMaladie: number;
	/** What a « responsable » mutuelle adds. */
	mutuelle: number;
	resteAvecMutuelle: number;
	resteSansMutuelle: number;
}

/**
 * Share of a price, in whole cents. No rule of rounding was found in the sources: what does not
 * fall on a cent goes to the nearest, half a cent upwards. With the rates of 2026 nothing does.
 */
export const partOf = (prix: number, taux: number): number => Math.round((prix * taux) / 100);

/**
 * Who pays what of a consultation without dépassement.
 *
 * - health insurance = price × rate − participation, never below zero (rates and participation:
 *   Service-public.gouv.fr, F17042 and F167);
 * - mutuelle = price − price × rate of the pathway (or the better rate of the situation): outside
 *   it, a « responsable » contract does not make up for the lower rate, and never pays the
 *   participation (MAAF, 1 November 2023; UCR).
 */
export function partager({ prix, taux, tauxDuParcours, participation }: Consultation): Partage {
	const assuranceMaladie = Math.max(0, partOf(prix, taux) - participation);
	const mutuelle = prix - partOf(prix, Math.max(taux, tauxDuParcours));
	const resteSansMutuelle = prix - assuranceMaladie;
	return {
		prix,
		assuranceMaladie,
		mutuelle,
		resteAvecMutuelle: resteSansMutuelle - mutuelle,
		resteSansMutuelle,
	};
}
