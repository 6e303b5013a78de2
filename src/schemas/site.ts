import { z } from 'zod';
import { adresseWeb, courriel, ouiNon, telephone, texte } from './champs.ts';

/** Identity of the site and its publisher (`data/site.yaml`). Empty legal fields only warn. */
export const siteSchema = z.strictObject({
	nom: texte(80).describe('Nom du site.'),
	sousTitre: texte(160).describe('Ce qu’est le site, en une phrase.'),
	avertissement: texte(160).describe('Mention portée par chaque page.'),
	adresse: adresseWeb.describe('Adresse publique du site, sans chemin.'),
	carteOfficielle: adresseWeb.describe('Adresse de la carte officielle des lieux.'),
	fondIgn: ouiNon
		.default(true)
		.describe(
			'« non » pour ne pas proposer le fond de carte de l’IGN (images de data.geopf.fr).'
		),
	horsConnexion: ouiNon
		.default(true)
		.describe(
			'« non » pour que le site ne se lise plus sans réseau, et que les appareils oublient ce qu’ils gardaient.'
		),
	editeur: z
		.strictObject({
			nom: texte(120).optional().describe('Personne ou organisme qui publie.'),
			adresse: texte(200).optional().describe('Adresse postale de l’éditeur.'),
			directeurPublication: texte(120)
				.optional()
				.describe('Directeur ou directrice de la publication.'),
		})
		.prefault({})
		.describe('Qui publie le site : la loi demande de le dire.'),
	contact: courriel.optional().describe('Adresse électronique du site : erreurs et presse.'),
	hebergeur: z
		.strictObject({
			nom: texte(120).optional().describe('Société ou organisme qui héberge le site.'),
			adresse: texte(200).optional().describe('Adresse postale de l’hébergeur.'),
			telephone: telephone.optional().describe('Téléphone de l’hébergeur.'),
		})
		.prefault({})
		.describe('Qui héberge le site : la loi demande de le dire.'),
});

export type Site = z.output<typeof siteSchema>;
