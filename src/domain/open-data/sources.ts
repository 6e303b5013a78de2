import type { Source } from '../../schemas/source.ts';
import { NATURE_SOURCE_LIBELLES } from '../libelles.ts';
import { labelOf, sourceHref } from '../citation.ts';
import { absoluteUrl } from '../urls.ts';
import type { Champs } from './champs.ts';

/** Fields of `sources.json` and `sources.csv`. */
export const CHAMPS_DE_SOURCE: Champs<Source> = {
	id: { sens: 'Identifiant, qui ne change pas.', valeur: ({ id }) => id },
	url: {
		sens: 'Adresse où le document a été lu.',
		forme: 'adresse-web',
		valeur: ({ url }) => url,
	},
	fiche: {
		sens: 'Fiche du document sur le site.',
		forme: 'adresse-web',
		valeur: ({ id }, { site }) => absoluteUrl(sourceHref(id), site.adresse),
	},
	libelle: { sens: 'Éditeur et date, tels que le site les cite.', valeur: labelOf },
	titre: {
		sens: 'Titre imprimé ; rien quand il n’est pas connu au mot près.',
		facultatif: true,
		valeur: ({ titre, titreExact }) => (titreExact ? titre : null),
	},
	titreExact: {
		sens: 'Vrai si le titre est connu au mot près.',
		forme: 'vrai-ou-faux',
		valeur: ({ titreExact }) => titreExact,
	},
	editeur: { sens: 'Qui publie.', valeur: ({ editeur }) => editeur },
	nature: {
		sens: 'Sorte d’éditeur.',
		valeurs: NATURE_SOURCE_LIBELLES,
		valeur: ({ nature }) => nature,
	},
	date: { sens: 'Jour, mois, année ou « inconnue ».', forme: 'date', valeur: ({ date }) => date },
	dateNote: {
		sens: 'Ce que l’on sait d’une date imprécise.',
		facultatif: true,
		valeur: ({ dateNote }) => dateNote ?? null,
	},
	lueVia: {
		sens: 'Site qui reproduit le document, quand l’original n’a pas été lu.',
		facultatif: true,
		valeur: ({ lueVia }) => lueVia ?? null,
	},
	consultee: {
		sens: 'Jour de la dernière lecture.',
		forme: 'jour',
		facultatif: true,
		valeur: ({ consultee }) => consultee ?? null,
	},
	reserve: {
		sens: 'Réserve sur la fiabilité.',
		facultatif: true,
		valeur: ({ reserve }) => reserve ?? null,
	},
};
