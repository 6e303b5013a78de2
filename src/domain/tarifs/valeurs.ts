import type { Tarifs } from '../../schemas/tarifs.ts';

/** Who says a value, as of when. */
export interface Attestation {
	/** Date at which the sources give the value, at its own precision. */
	date: string;
	sources: string[];
	/** Day on which the value was last read again in its sources. */
	verifieLe: string;
	note?: string | undefined;
}

/** Every value of the rates with its two names (`['consultation', 'adulte']`), in their order. */
export const valeursOf = (tarifs: Tarifs): { nom: [string, string]; valeur: Attestation }[] =>
	Object.entries(tarifs).flatMap(([groupe, valeurs]) =>
		Object.entries(valeurs as Record<string, Attestation>).map(([nom, valeur]) => ({
			nom: [groupe, nom],
			valeur,
		}))
	);

/** Sources of several values, each once, in their order. */
export const sourcesOf = (valeurs: readonly Attestation[]): string[] => [
	...new Set(valeurs.flatMap(({ sources }) => sources)),
];
