import { z } from 'zod';
import { codeDepartement, identifiant, siren, sources, texte } from './champs.ts';

/** How sure we are that an EPCI is one of the 151 zones. */
export const CERTITUDES = ['nommee', 'a-confirmer'] as const;

/**
 * One of the 151 priority EPCI (`data/zones.yaml`). Name, communes, population, départements
 * and région are derived from its SIREN.
 */
export const zoneSchema = z.strictObject({
	id: identifiant.describe(
		'Identifiant, qui forme l’adresse de la page ; ne change plus ensuite.'
	),
	siren: siren.describe('Numéro SIREN de l’intercommunalité.'),
	certitude: z
		.enum(CERTITUDES)
		.describe('« nommee » par une source fiable, ou « a-confirmer » (publiée comme telle).'),
	nomCite: texte(160)
		.optional()
		.describe('Nom employé par les sources quand il diffère du nom officiel.'),
	departementsAConfirmer: z
		.array(codeDepartement)
		.min(1, { error: 'au moins un département, ou pas de champ « departementsAConfirmer »' })
		.optional()
		.describe(
			'Codes des départements dont les communes, d’après les sources, pourraient ne pas être couvertes ; chacune est alors dite « à confirmer ».'
		),
	sources,
	note: texte(900).optional().describe('Ce qu’il faut savoir de plus : divergence, réserve.'),
});

export type ZoneSaisie = z.output<typeof zoneSchema>;
