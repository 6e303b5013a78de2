import { z } from 'zod';
import { entier, identifiant, jour, motsCles, publics, sources, texte } from './champs.ts';

/** How settled an answer is. */
export const ETATS = ['etabli', 'a-confirmer', 'divergent', 'inconnu'] as const;
export type Etat = (typeof ETATS)[number];

/**
 * Head of one FAQ entry (`src/content/questions/<theme>/<id>.md`). Theme and id are the folder
 * and the file name; the answer is the Markdown below.
 */
export const questionSchema = z.strictObject({
	question: texte(180).describe('La question, comme on la pose.'),
	publics,
	etat: z
		.enum(ETATS)
		.describe(
			'« etabli », « a-confirmer » (source ancienne ou indirecte, déduction, calcul), « divergent » (sources en désaccord) ou « inconnu » (rien de publié).'
		),
	liees: z
		.array(identifiant)
		.min(1, { error: 'au moins une question, ou pas de champ « liees »' })
		.max(3)
		.refine((ids) => new Set(ids).size === ids.length, {
			error: 'chaque question une seule fois',
		})
		.optional()
		.describe('Questions à lire ensuite : une à trois, par leur nom de fichier sans « .md ».'),
	sources,
	verifieeLe: jour.describe('Jour de la dernière relecture de la réponse.'),
	ordre: entier.describe('Rang de la question dans son thème.'),
	motsCles,
});

export type QuestionSaisie = z.output<typeof questionSchema>;
