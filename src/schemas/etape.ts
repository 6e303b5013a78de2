import { z } from 'zod';
import { codeRegion, dateSouple, identifiant, ouiNon, sources, texte } from './champs.ts';

/** One step of the timeline (`data/chronologie.yaml`). */
export const etapeSchema = z.strictObject({
	id: identifiant.describe('Identifiant, ancre de l’étape sur sa page ; ne change plus ensuite.'),
	date: dateSouple.describe('Date du fait ; une étape prévue peut être à venir (prevue: oui).'),
	fait: texte(300).describe('Ce qui s’est passé, en une phrase.'),
	region: codeRegion.optional().describe('Code INSEE de la région ; vide pour la France.'),
	prevue: ouiNon
		.default(false)
		.describe('« oui » pour un fait annoncé dont la réalisation n’est pas vérifiée.'),
	sources,
});

export type Etape = z.output<typeof etapeSchema>;
