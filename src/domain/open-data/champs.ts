import type { Donnees } from '../donnees.ts';
import type { Forme } from './formes.ts';

/** A value with what it counts. */
export interface Couple {
	valeur: string;
	libelle: string;
}

/** What one cell of a table may hold; a list becomes one cell. `null` for what is not known. */
export type Cellule = string | number | boolean | null | readonly string[] | readonly Couple[];

/** One field of a published record. */
export interface Champ<T, V> {
	/** What it means, in French, for those who use the file. */
	sens: string;
	/** What its values look like; a text where nothing is said. */
	forme?: Forme;
	/** Codes that it may hold, each with its meaning; anything where nothing is said. */
	valeurs?: Readonly<Record<string, string>>;
	/** Whether it may be `null`: not known, or not the case. */
	facultatif?: true;
	valeur: (fiche: T, donnees: Donnees) => V;
}

/** Fields of a collection, in the order of the columns. */
export type Champs<T, V = Cellule> = Readonly<Record<string, Champ<T, V>>>;

/** A published record: every field is there, known or not. */
export type Enregistrement<V = Cellule> = Record<string, V>;

/** Turn records into what the files publish of them. */
export function publier<T, V>(
	fiches: readonly T[],
	champs: Champs<T, V>,
	donnees: Donnees
): Enregistrement<V>[] {
	return fiches.map((fiche) =>
		Object.fromEntries(
			Object.entries(champs).map(([nom, { valeur }]) => [nom, valeur(fiche, donnees)])
		)
	);
}
