import type { Etape } from '../../schemas/etape.ts';
import { absoluteUrl, etapeHref } from '../urls.ts';
import type { Champs } from './champs.ts';
import { champsDeRegion } from './champs-de-region.ts';

/** Fields of `chronologie.json` and `chronologie.csv`. */
export const CHAMPS_D_ETAPE: Champs<Etape> = {
	id: { sens: 'Identifiant, qui ne change pas.', valeur: ({ id }) => id },
	url: {
		sens: 'L’étape dans la chronologie du site.',
		forme: 'adresse-web',
		valeur: ({ id }, { site }) => absoluteUrl(etapeHref(id), site.adresse),
	},
	date: {
		sens: 'Date du fait : jour, mois, année ou « inconnue ».',
		forme: 'date',
		valeur: ({ date }) => date,
	},
	fait: { sens: 'Ce qui s’est passé, en une phrase.', valeur: ({ fait }) => fait },
	prevue: {
		sens: 'Vrai pour un fait annoncé dont la réalisation n’est pas vérifiée.',
		forme: 'vrai-ou-faux',
		valeur: ({ prevue }) => prevue,
	},
	...champsDeRegion(({ region }: Etape) => region),
	sources: {
		sens: 'Identifiants des sources (sources.json).',
		forme: 'textes',
		valeur: ({ sources }) => sources,
	},
};
