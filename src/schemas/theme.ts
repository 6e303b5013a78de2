import { z } from 'zod';
import { identifiant, publics, texte } from './champs.ts';

/** One theme of the FAQ (`data/themes.yaml`), in the order in which the site shows them. */
export const themeSchema = z.strictObject({
	id: identifiant.describe('Nom du dossier dans src/content/questions, et adresse de la page.'),
	titre: texte(80).describe('Titre du thème.'),
	resume: texte(220).describe('Ce que le thème couvre, en une phrase.'),
	publics,
});

export type Theme = z.output<typeof themeSchema>;
