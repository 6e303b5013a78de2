import { z } from 'zod';
import { codeRegion, identifiant, ouiNon, sources, texte } from './champs.ts';

/** Kinds of press item. An `article` is press coverage: listed apart, without a page of its own. */
export const NATURES_DE_COMMUNIQUE = [
	'communique',
	'dossier',
	'texte-officiel',
	'page-information',
	'article',
] as const;

/**
 * Head of one press item (`src/content/communiques/<id>.md`). Date, link and reprint are those
 * of its source; the Markdown below is the summary, in our own words.
 */
export const communiqueSchema = z.strictObject({
	titre: texte(220).describe('Titre du document, exact ou décrit dans nos mots.'),
	titreExact: ouiNon.describe('« oui » si le titre est celui du document, au mot près.'),
	emetteur: texte(140).describe('Qui parle (exemple : « ARS Normandie »).'),
	declarationsDe: z
		.array(texte(140), {
			error: 'une liste d’émetteurs (exemple : « [ARS Occitanie] »)',
		})
		.min(1, { error: 'au moins un émetteur, ou pas de champ « declarationsDe »' })
		.refine((noms) => new Set(noms).size === noms.length, {
			error: 'chaque émetteur une seule fois',
		})
		.optional()
		.describe(
			'Émetteurs dont le document rapporte les déclarations, écrits comme dans leurs propres documents.'
		),
	nature: z
		.enum(NATURES_DE_COMMUNIQUE)
		.describe(
			'« communique », « dossier », « texte-officiel », « page-information » ou « article ».'
		),
	source: identifiant.describe('Le document lui-même, dans data/sources.yaml.'),
	autresSources: sources.optional().describe('Documents qui complètent ou recoupent celui-ci.'),
	lieu: texte(80).optional().describe('Ville d’où le document est daté.'),
	region: codeRegion.optional().describe('Code INSEE de la région ; vide pour la France.'),
	resume: texte(320).describe(
		'L’essentiel en une ou deux phrases, pour les listes et le fil RSS.'
	),
	chiffres: z
		.array(
			z.strictObject({
				valeur: texte(60).describe('Valeur telle qu’elle est publiée.'),
				libelle: texte(160).describe('Ce qu’elle compte.'),
			})
		)
		.max(12)
		.default([])
		.describe('Chiffres donnés par le document.'),
	zones: z
		.array(identifiant)
		.max(60)
		.default([])
		.describe('Zones dont il parle (data/zones.yaml).'),
});

export type CommuniqueSaisi = z.output<typeof communiqueSchema>;
