import { z } from 'zod';
import { codeRegion, dateSouple, entier, identifiant, ouiNon, sources, texte } from './champs.ts';

const mesureSchema = z.strictObject({
	valeur: texte(60).describe('Valeur telle qu’elle est publiée (exemple : « plus de 300 »).'),
	date: dateSouple.describe('Date à laquelle la valeur est donnée.'),
	sources,
	retenue: ouiNon
		.default(false)
		.describe('« oui » pour la valeur que le site retient quand les sources se contredisent.'),
	note: texte(500).optional().describe('Ce que cette valeur compte, ou ne compte pas.'),
});

/**
 * One key figure (`data/chiffres.yaml`) with every published value, so that contradictions
 * stand side by side.
 */
export const chiffreSchema = z.strictObject({
	id: identifiant.describe('Identifiant, ancre du chiffre sur sa page ; ne change plus ensuite.'),
	libelle: texte(160).describe('Ce que le chiffre compte, exactement.'),
	unite: texte(40).optional().describe('Unité (exemple : « habitants », « € par jour »).'),
	region: codeRegion.optional().describe('Code INSEE de la région ; vide pour la France.'),
	mesures: z
		.array(mesureSchema)
		.min(1, { error: 'au moins une valeur, avec sa date et sa source' })
		.describe('Chaque valeur publiée, avec sa date et ses sources.'),
	choix: texte(500)
		.optional()
		.describe('Pourquoi l’on retient cette valeur quand les sources se contredisent.'),
	accueil: entier.optional().describe('Rang sur la page d’accueil ; vide pour n’y pas figurer.'),
});

export type Chiffre = z.output<typeof chiffreSchema>;
export type Mesure = Chiffre['mesures'][number];
