import { z } from 'zod';
import { jour, texte } from './champs.ts';

/** One day of the change log of the data (`data/journal.yaml`). */
export const journalSchema = z.strictObject({
	date: jour.describe('Jour de la publication.'),
	changements: z
		.array(texte(300))
		.min(1, { error: 'au moins un changement' })
		.max(40)
		.describe('Ce qui change pour qui réutilise les fichiers, une phrase par changement.'),
});

export type JourDuJournal = z.output<typeof journalSchema>;
