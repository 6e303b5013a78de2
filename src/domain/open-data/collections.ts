import type { Donnees } from '../donnees.ts';
import { type Champs, publier } from './champs.ts';
import { CHAMPS_DE_VALEUR, valeursPubliees } from './chiffres.ts';
import { CHAMPS_D_ETAPE } from './chronologie.ts';
import { CHAMPS_DE_COMMUNIQUE } from './communiques.ts';
import { CHAMPS_DE_COUVERTURE } from './couverture.ts';
import type { CREDITS } from './licence.ts';
import { CHAMPS_DE_LIEU } from './lieux.ts';
import { CHAMPS_DE_SOURCE } from './sources.ts';
import { CHAMPS_DE_ZONE } from './zones.ts';

/** One collection of the open data, whatever its files. */
export interface Collection {
	/** Plural name: of the files, and of the list in the JSON. */
	nom: 'lieux' | 'zones' | 'couverture' | 'chiffres' | 'chronologie' | 'communiques' | 'sources';
	titre: string;
	/** What one record is, in the plural: « 23 lieux ». */
	unites: string;
	champs: Champs<never, unknown>;
	/** Data of others that it carries. */
	credits: readonly (keyof typeof CREDITS)[];
	/** Its records, as the files hold them. */
	enregistrements: (donnees: Donnees) => Record<string, unknown>[];
}

/** Tie a collection's records to its fields, whatever their types. */
const collection = <T, V>(
	head: Pick<Collection, 'nom' | 'titre' | 'unites' | 'credits'>,
	champs: Champs<T, V>,
	fiches: (donnees: Donnees) => readonly T[]
): Collection => ({
	...head,
	champs,
	enregistrements: (donnees) => publier(fiches(donnees), champs, donnees),
});

/** Every collection of the open data, in the order to show. */
export const COLLECTIONS: readonly Collection[] = [
	collection(
		{
			nom: 'lieux',
			titre: 'Lieux de consultation',
			unites: 'lieux',
			credits: ['territoires', 'positions'],
		},
		CHAMPS_DE_LIEU,
		({ lieux }) => lieux
	),
	collection(
		{ nom: 'zones', titre: 'Zones prioritaires', unites: 'zones', credits: ['territoires'] },
		CHAMPS_DE_ZONE,
		({ zones }) => zones
	),
	collection(
		{
			nom: 'couverture',
			titre: 'Couverture par région',
			unites: 'régions',
			credits: ['territoires'],
		},
		CHAMPS_DE_COUVERTURE,
		({ couverture }) => couverture.regions
	),
	collection(
		{ nom: 'chiffres', titre: 'Chiffres publiés', unites: 'valeurs', credits: [] },
		CHAMPS_DE_VALEUR,
		valeursPubliees
	),
	collection(
		{ nom: 'chronologie', titre: 'Chronologie', unites: 'étapes', credits: [] },
		CHAMPS_D_ETAPE,
		({ etapes }) => etapes
	),
	collection(
		{ nom: 'communiques', titre: 'Communiqués et presse', unites: 'documents', credits: [] },
		CHAMPS_DE_COMMUNIQUE,
		({ communiques }) => communiques
	),
	collection(
		{ nom: 'sources', titre: 'Sources', unites: 'sources', credits: [] },
		CHAMPS_DE_SOURCE,
		({ sources }) => sources
	),
];
