import { z } from 'zod';
import { dateSouple, entier, format, jour, sources, texte } from './champs.ts';

/** Amount typed in euros, kept in whole cents: sums of cents are exact. */
const montant = format(
	/^\d{1,4}(?:\.\d{1,2})?$/,
	'un montant en euros, sans le signe €, avec un point pour les centimes (exemple : « 31.50 »)'
)
	.transform((euros) => Math.round(Number(euros) * 100))
	.meta({ type: ['string', 'number'] });

/** Whole per cent, 0 to 100. */
const taux = format(
	/^(?:100|\d{1,2})$/,
	'un taux en pour cent, nombre entier de 0 à 100, sans le signe % (exemple : « 70 »)'
)
	.transform(Number)
	.meta({ type: ['string', 'integer'], minimum: 0, maximum: 100 });

/** What every value carries: who says so, as of when. */
const attestation = {
	date: dateSouple.describe('Date à laquelle les sources donnent cette valeur, ou « inconnue ».'),
	sources,
	verifieLe: jour.describe('Jour de la dernière relecture de la valeur dans ses sources.'),
	note: texte(300).optional().describe('Réserve, début de validité, territoires concernés.'),
};

const somme = (sens: string) =>
	z
		.strictObject({ montant: montant.describe('Montant en euros.'), ...attestation })
		.describe(sens);

const part = (sens: string) =>
	z
		.strictObject({ taux: taux.describe('Taux en pour cent du tarif.'), ...attestation })
		.describe(sens);

const compte = (sens: string) =>
	z.strictObject({ nombre: entier.describe('Nombre entier.'), ...attestation }).describe(sens);

/**
 * Rates in force (`data/tarifs.yaml`), from which every worked example is computed. Each value is
 * asked for by name: an example that lacks one could not be shown.
 */
export const tarifsSchema = z.strictObject({
	consultation: z
		.strictObject({
			adulte: somme('À partir de 6 ans, en métropole.'),
			moinsDe6Ans: somme('Avant 6 ans, en métropole.'),
			outreMer: somme('En outre-mer, majoration comprise.'),
		})
		.describe('Prix d’une consultation de médecine générale, sans dépassement.'),
	remboursement: z
		.strictObject({
			parcours: part('Parcours de soins respecté.'),
			horsParcours: part('Sans médecin traitant, ou sans passer par lui.'),
			integral: part('ALD, assurance maternité, C2S, AME.'),
			alsaceMoselle: part('Régime local d’Alsace-Moselle, parcours respecté.'),
		})
		.describe('Part du tarif que l’Assurance Maladie prend en charge.'),
	participation: z
		.strictObject({
			consultation: somme('Retenue sur une consultation.'),
			parJour: somme('Plafond par jour, chez un même professionnel.'),
			parAn: somme('Plafond par an et par personne.'),
		})
		.describe('Participation forfaitaire, que les mutuelles responsables ne remboursent pas.'),
	indemnite: z
		.strictObject({
			journee: somme('Pour une journée.'),
			demiJournee: somme('Pour une demi-journée.'),
		})
		.describe('Indemnité du médecin volontaire, en plus de ses honoraires.'),
	hypotheses: z
		.strictObject({
			patientsParJour: compte('Consultations dans une journée.'),
			minutesParPatient: compte('Durée d’un rendez-vous, en minutes.'),
		})
		.describe('Ce que supposent les exemples d’une journée de médecin.'),
});

export type Tarifs = z.output<typeof tarifsSchema>;
