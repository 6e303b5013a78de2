import type { Donnees } from '../donnees.ts';
import { type Champs, publier } from './champs.ts';
import { CHAMPS_DE_COMMUNIQUE } from './communiques.ts';
import type { CREDITS } from './licence.ts';
import { CHAMPS_DE_LIEU } from './lieux.ts';
import { CHAMPS_DE_SOURCE } from './sources.ts';
import { CHAMPS_DE_ZONE } from './zones.ts';

/** One collection of the open data, whatever its files. */
export interface Collection {
	/** Plural name: of the files, and of the list in the JSON. */
	nom: 'lieux' | 'zones' | 'communiques' | 'sources';
	titre: string;
	champs: Champs<never, unknown>;
	/** Data of others that it carries. */
	credits: readonly (keyof typeof CREDITS)[];
	/** Its records, as the files hold them. */
	enregistrements: (donnees: Donnees) => Record<string, unknown>[];
}

/** Tie a collection's records to its fields, whatever their types. */
const collection = <T, V>(
	head: Pick<Collection, 'nom' | 'titre' | 'credits'>,
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
		{ nom: 'lieux', titre: 'Lieux de consultation', credits: ['territoires', 'positions'] },
		CHAMPS_DE_LIEU,
		({ lieux }) => lieux
	),
	collection(
		{ nom: 'zones', titre: 'Zones prioritaires', credits: ['territoires'] },
		CHAMPS_DE_ZONE,
		({ zones }) => zones
	),
	collection(
		{ nom: 'communiques', titre: 'Communiqués et presse', credits: [] },
		CHAMPS_DE_COMMUNIQUE,
		({ communiques }) => communiques
	),
	collection(
		{ nom: 'sources', titre: 'Sources', credits: [] },
		CHAMPS_DE_SOURCE,
		({ sources }) => sources
	),
];
