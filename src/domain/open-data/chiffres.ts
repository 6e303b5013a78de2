import { mesureRetenue } from '../chiffres.ts';
import type { Donnees } from '../donnees.ts';
import { absoluteUrl, chiffreHref } from '../urls.ts';
import type { Chiffre, Mesure } from '../../schemas/chiffre.ts';
import type { Champs } from './champs.ts';
import { champsDeRegion } from './champs-de-region.ts';

/** One published value of a figure. */
export interface Valeur {
	chiffre: Chiffre;
	mesure: Mesure;
}

/** Every published value, figure by figure, in the order of the data. */
export const valeursPubliees = ({ chiffres }: Pick<Donnees, 'chiffres'>): Valeur[] =>
	chiffres.flatMap((chiffre) => chiffre.mesures.map((mesure) => ({ chiffre, mesure })));

/** Fields of `chiffres.json` and `chiffres.csv`: one record a published value. */
export const CHAMPS_DE_VALEUR: Champs<Valeur> = {
	id: {
		sens: 'Identifiant du chiffre, le même pour toutes ses valeurs ; ne change pas.',
		valeur: ({ chiffre }) => chiffre.id,
	},
	url: {
		sens: 'Le chiffre sur le site, avec toutes ses valeurs.',
		forme: 'adresse-web',
		valeur: ({ chiffre }, { site }) => absoluteUrl(chiffreHref(chiffre.id), site.adresse),
	},
	libelle: { sens: 'Ce qui est compté.', valeur: ({ chiffre }) => chiffre.libelle },
	valeur: {
		sens: 'Valeur telle qu’elle est publiée : « 151 », « plus de 300 », « 9 sur 12 ».',
		valeur: ({ mesure }) => mesure.valeur,
	},
	unite: {
		sens: 'Unité de la valeur.',
		facultatif: true,
		valeur: ({ chiffre }) => chiffre.unite ?? null,
	},
	date: {
		sens: 'Date à laquelle la valeur est donnée : jour, mois, année ou « inconnue ».',
		forme: 'date',
		valeur: ({ mesure }) => mesure.date,
	},
	retenue: {
		sens: 'Vrai pour la valeur que le site retient ; une seule par chiffre.',
		forme: 'vrai-ou-faux',
		valeur: ({ chiffre, mesure }) => mesure === mesureRetenue(chiffre),
	},
	choix: {
		sens: 'Pourquoi cette valeur est retenue, quand les sources se contredisent.',
		facultatif: true,
		valeur: ({ chiffre }) => chiffre.choix ?? null,
	},
	...champsDeRegion(({ chiffre }: Valeur) => chiffre.region),
	note: {
		sens: 'Ce que la valeur compte, ou ne compte pas.',
		facultatif: true,
		valeur: ({ mesure }) => mesure.note ?? null,
	},
	sources: {
		sens: 'Identifiants des sources (sources.json).',
		forme: 'textes',
		valeur: ({ mesure }) => mesure.sources,
	},
};
