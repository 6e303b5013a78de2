import { z } from 'zod';
import { jour, motsCles, publics, sources, texte } from './champs.ts';

/** Head of one guide (`src/content/guides/<id>.md`). */
export const guideSchema = z.strictObject({
	titre: texte(100).describe('Titre de la page.'),
	description: texte(200).describe('Ce que le lecteur y trouve, en une phrase.'),
	publics,
	sources,
	verifieLe: jour.describe('Jour de la dernière relecture du texte.'),
	motsCles,
});

export type GuideSaisi = z.output<typeof guideSchema>;
