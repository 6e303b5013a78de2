import { z } from 'zod';
import { adresseWeb, dateSouple, identifiant, jour, ouiNon, texte } from './champs.ts';

/** What kind of publisher stands behind a document. */
export const NATURES_DE_SOURCE = ['officielle', 'professionnelle', 'media', 'autre'] as const;

/**
 * One document a fact rests on (`data/sources.yaml`). A short name stands in for a long publisher
 * where a text cites the document; lists and its own page keep the whole one.
 */
const source = z.strictObject({
	id: identifiant.describe('Identifiant, cité par les autres fiches ; ne change plus ensuite.'),
	titre: texte(300).describe(
		'Titre du document, tel qu’il est imprimé si titreExact vaut « oui ».'
	),
	titreExact: ouiNon
		.default(true)
		.describe(
			'« non » quand le titre a été reconstitué : le site montre alors l’éditeur et la date au lieu du titre.'
		),
	editeur: texte(120).describe('Qui publie (exemple : « ARS Bretagne », « Egora »).'),
	editeurCourt: texte(30)
		.optional()
		.describe(
			'Nom plus court de l’éditeur, montré dans les citations au fil du texte (exemple : « URPS AuRA »). Absent quand « editeur » est déjà court.'
		),
	nature: z
		.enum(NATURES_DE_SOURCE)
		.describe(
			'« officielle » (ministère, ARS, service-public, ameli, Sénat), « professionnelle » (Ordre, URPS, fédération), « media » (presse, site d’information) ou « autre » (assureur, mutuelle, cabinet, site d’un élu, site d’opinion, blog).'
		),
	date: dateSouple.describe('Date du document : jour, mois, année, ou « inconnue ».'),
	dateNote: texte(200)
		.optional()
		.describe(
			'Ce que l’on sait de la date quand elle est imprécise (exemple : « automne 2025 »).'
		),
	url: adresseWeb.describe('Adresse où le document a été lu.'),
	lueVia: texte(120)
		.optional()
		.describe('Nom du site qui reproduit le document, quand l’original n’a pas été lu.'),
	consultee: jour.optional().describe('Jour de la dernière lecture, quand il est connu.'),
	reserve: texte(300)
		.optional()
		.describe(
			'Réserve sur la fiabilité (exemple : « site d’opinion qui réécrit un reportage »).'
		),
});

/** {@link source}, refused when its short name would lengthen the citations. */
export const sourceSchema = source.refine(
	({ editeur, editeurCourt }) =>
		editeurCourt === undefined || editeurCourt.length < editeur.length,
	{
		path: ['editeurCourt'],
		error: 'un nom plus court que « editeur », ou rien',
	}
);

export type Source = z.output<typeof sourceSchema>;
