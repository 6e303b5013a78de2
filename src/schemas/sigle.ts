import { z } from 'zod';
import { sources, texte } from './champs.ts';

/** Kinds of acronyms that the glossary lists apart, after those that a reader came for. */
export const FAMILLES_DE_SIGLES = ['medias', 'informatique', 'autres'] as const;

/** One acronym of the glossary (`data/glossaire.yaml`). */
export const sigleSchema = z
	.strictObject({
		sigle: texte(20)
			.regex(/^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u, {
				error: 'le sigle seul, en lettres et en chiffres (exemple : « URPS »)',
			})
			.describe('Le sigle, tel que les textes l’écrivent.'),
		sens: texte(120)
			.regex(/^[^<>"]+$/, { error: 'un texte sans « < », « > » ni guillemet droit' })
			.describe('Ce qu’il veut dire, en toutes lettres, sans point à la fin.'),
		famille: z
			.enum(FAMILLES_DE_SIGLES)
			.optional()
			.describe(
				`À part, après les autres : ${FAMILLES_DE_SIGLES.join(', ')}. Laissez vide pour un sigle utile au lecteur.`
			),
		explication: texte(250)
			.optional()
			.describe('À quoi cela sert, en une phrase. Demande une source.'),
		sources: sources.optional().describe('Documents sur lesquels l’explication repose.'),
	})
	.refine(({ explication, sources: ids }) => !explication || ids, {
		path: ['sources'],
		error: 'la source de l’explication (data/sources.yaml)',
	});

export type Sigle = z.output<typeof sigleSchema>;
