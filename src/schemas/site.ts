import { z } from 'zod';
import { adresseWeb, courriel, telephone, texte } from './champs.ts';

/** Identity of the site and its publisher (`data/site.yaml`). Empty legal fields only warn. */
export const siteSchema = z.strictObject({
	nom: texte(80).describe('Nom du site.'),
	sousTitre: texte(160).describe('Ce qu’est le site, en une phrase.'),
	avertissement: texte(160).describe('Mention portée par chaque page.'),
	adresse: adresseWeb.describe('Adresse publique du site, sans chemin.'),
	carteOfficielle: adresseWeb.describe('Adresse de la carte officielle des lieux.'),
	editeur: z
		.strictObject({
			nom: texte(120).optional().describe('Personne ou organisme qui publie.'),
			adresse: texte(200).optional().describe('Adresse postale de l’éditeur.'),
			directeurPublication: texte(120)
				.optional()
				.describe('Directeur ou directrice de la publication.'),
		})
		.prefault({}),
	contact: courriel.optional().describe('Adresse électronique du site : erreurs et presse.'),
	hebergeur: z
		.strictObject({
			nom: texte(120).optional(),
			adresse: texte(200).optional(),
			telephone: telephone.optional(),
		})
		.prefault({}),
});

export type Site = z.output<typeof siteSchema>;
