import { z } from 'zod';
import {
	adresseWeb,
	codeInsee,
	codePostal,
	dateSouple,
	identifiant,
	jour,
	sources,
	telephone,
	texte,
} from './champs.ts';
import { PRECISIONS_DE_LIEU, STATUTS, TYPES_DE_LIEU } from './valeurs-de-lieu.ts';

/** How a patient books: never invented, always as a source gives it. */
const rendezVousSchema = z.strictObject({
	comment: texte(400).describe('Comment prendre rendez-vous, d’après la source.'),
	url: adresseWeb
		.optional()
		.describe('Adresse de la page de rendez-vous, si une source la donne.'),
});

/** One host site (`data/lieux/<region>.yaml`). Its zone is derived from its commune's EPCI. */
export const lieuSchema = z.strictObject({
	id: identifiant.describe(
		'Identifiant, qui forme l’adresse de la page ; ne change plus ensuite.'
	),
	nom: texte(120).describe('Nom du lieu, ou de la commune quand le lieu n’est pas nommé.'),
	type: z
		.enum(TYPES_DE_LIEU)
		.optional()
		.describe(
			`Sorte de lieu : ${TYPES_DE_LIEU.join(', ')}. Laissez vide si elle est inconnue.`
		),
	commune: codeInsee.describe('Code INSEE de la commune.'),
	codePostal: codePostal.describe('Code postal : l’un de ceux de la commune.'),
	adresse: texte(200).optional().describe('Numéro et voie, tels que la source les donne.'),
	precision: z
		.enum(PRECISIONS_DE_LIEU)
		.describe(
			'« lieu » (nommé par la source), « local-non-nomme » (un local sans nom) ou « commune » (la commune seule).'
		),
	telephone: telephone.optional().describe('Numéro donné par la source.'),
	telephoneNote: texte(200).optional().describe('À qui appartient ce numéro, quoi dire.'),
	rendezVous: rendezVousSchema.optional().describe('Comment prendre rendez-vous.'),
	jours: texte(200).optional().describe('Jours ou rythme des consultations, avec leur date.'),
	passages: z
		.array(jour)
		.max(60, { error: '60 jours au plus' })
		.optional()
		.describe('Jours de passage annoncés ; un jour passé n’est jamais montré comme à venir.'),
	statut: z
		.enum(STATUTS)
		.describe(
			'« ouvert » (une source rapporte des consultations), « pret » (équipé, attend des médecins), « ouverture-prochaine », « annonce », « suspendu » ou « ferme ».'
		),
	dateStatut: dateSouple.describe('Date de ce statut d’après la source, ou « inconnue ».'),
	constat: texte(400).describe('Ce que les sources disent du statut, dans nos mots.'),
	sources,
	note: texte(900).optional().describe('Ce qu’il faut savoir de plus : divergence, réserve.'),
});

export type LieuSaisi = z.output<typeof lieuSchema>;
