import { z } from 'zod';
import { format, jour, sources, texte } from './champs.ts';

/** Longest line, in characters: about what one idea takes. */
const LIGNE = 75;

/** Name of a drawing; whether there is one of that name is a separate rule. */
const pictogramme = format(
	/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
	'un nom de pictogramme de lucide.dev/icons (exemple : « calendar-check »)'
);

const lienSchema = z.strictObject({
	texte: texte(60).describe('Ce que dit le lien.'),
	vers: format(
		/^(?:(?:tel|sms):\d{2,10}|\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?|https:\/\/[^\s<>"]+)$/,
		'une page du site (« /lieux/ »), une adresse « https:// » ou un numéro (« tel:15 », « sms:114 »)'
	).describe(
		'Où il mène : une page du site, une adresse « https:// » ou un numéro après « tel: » ou « sms: ».'
	),
});

const ideeSchema = z.strictObject({
	pictogramme: pictogramme.describe('Nom du dessin qui accompagne l’idée (lucide.dev/icons).'),
	texte: texte(400)
		.refine((value) => value.split('\n').every((line) => line.length <= LIGNE), {
			error: `des lignes de ${LIGNE} caractères au plus : une phrase courte par ligne`,
		})
		.describe('L’idée, sous « |- » : une phrase courte par ligne.'),
	lien: lienSchema.optional().describe('Lien placé sous l’idée.'),
});

const partieSchema = z.strictObject({
	titre: texte(60).describe('Titre de la partie.'),
	idees: z
		.array(ideeSchema)
		.min(1, { error: 'au moins une idée' })
		.describe('Les idées, une seule à la fois, chacune avec son dessin.'),
	sources: sources
		.optional()
		.describe(
			'Documents (data/sources.yaml) dont viennent les faits de la partie ; aucun si elle ne parle que de la page.'
		),
});

/** What patients need, easy to read and understand (`data/facile-a-lire.yaml`). */
export const facileALireSchema = z.strictObject({
	titre: texte(80).describe('Titre de la page.'),
	description: texte(160).describe('Ce que le lecteur y trouve, en une ou deux phrases.'),
	verifieLe: jour.describe('Jour de la dernière relecture du texte.'),
	parties: z
		.array(partieSchema)
		.min(1, { error: 'au moins une partie' })
		.describe('Les parties de la page, dans l’ordre.'),
});

export type FacileALire = z.output<typeof facileALireSchema>;
