import type { Communique } from '../fiches.ts';
import { NATURE_COMMUNIQUE_LIBELLES } from '../libelles.ts';
import { absoluteUrl, communiqueHref, withAbsoluteLinks } from '../urls.ts';
import type { Champs } from './champs.ts';
import { champsDeRegion } from './champs-de-region.ts';

/** Fields of `communiques.json` and `communiques.csv`. */
export const CHAMPS_DE_COMMUNIQUE: Champs<Communique> = {
	id: { sens: 'Identifiant, qui ne change pas.', valeur: ({ id }) => id },
	url: {
		sens: 'Page du document sur le site.',
		forme: 'adresse-web',
		valeur: (communique, { site }) => absoluteUrl(communiqueHref(communique), site.adresse),
	},
	titre: { sens: 'Titre, exact ou décrit.', valeur: ({ titre }) => titre },
	titreExact: {
		sens: 'Vrai si le titre est celui du document, au mot près.',
		forme: 'vrai-ou-faux',
		valeur: ({ titreExact }) => titreExact,
	},
	emetteur: { sens: 'Qui parle.', valeur: ({ emetteur }) => emetteur },
	nature: {
		sens: 'Sorte de document.',
		valeurs: NATURE_COMMUNIQUE_LIBELLES,
		valeur: ({ nature }) => nature,
	},
	date: { sens: 'Jour, mois, année ou « inconnue ».', forme: 'date', valeur: ({ date }) => date },
	lieu: {
		sens: 'Ville d’où le document est daté.',
		facultatif: true,
		valeur: ({ lieu }) => lieu ?? null,
	},
	...champsDeRegion(({ region }: Communique) => region),
	resume: { sens: 'L’essentiel en une ou deux phrases.', valeur: ({ resume }) => resume },
	html: {
		sens: 'Résumé complet, en HTML.',
		forme: 'html',
		valeur: (communique, { site }) =>
			withAbsoluteLinks(
				communique.html,
				absoluteUrl(communiqueHref(communique), site.adresse)
			),
	},
	chiffres: {
		sens: 'Chiffres donnés par le document.',
		forme: 'chiffres',
		valeur: ({ chiffres }) => chiffres,
	},
	zones: {
		sens: 'Identifiants des zones dont il parle.',
		forme: 'textes',
		valeur: ({ zones }) => zones,
	},
	source: { sens: 'Identifiant du document (sources.json).', valeur: ({ source }) => source },
	urlDocument: {
		sens: 'Adresse où le document a été lu.',
		forme: 'adresse-web',
		facultatif: true,
		valeur: ({ source }, { sourcesOf }) => sourcesOf([source])[0]?.url ?? null,
	},
	sources: {
		sens: 'Identifiants de toutes les sources.',
		forme: 'textes',
		valeur: ({ sources }) => sources,
	},
};
