import type { Entree } from './entree.ts';

/** Characters of an entry in a file, its numbers, quotes and commas included. */
const entreePoids = ({ nom, codesPostaux, commune = '' }: Entree): number =>
	nom.length + codesPostaux.length * 6 + commune.length + 24;

/** Characters of its EPCI. The zone does not count: the files must not move with the data. */
const epciPoids = ({ epci }: Entree): number => (epci ? epci.nom.length + 17 : 0);

/**
 * A scale for what goes into one file: each call adds entries and tells the weight so far. What is
 * already in the file weighs nothing more.
 */
export function createScale(): (entrees: readonly Entree[]) => number {
	const seen = new Set<unknown>();
	let poids = 0;
	const addOnce = (thing: unknown, weight: number) => {
		if (!seen.has(thing)) poids += weight;
		seen.add(thing);
	};
	return (entrees) => {
		for (const entree of entrees) {
			addOnce(entree, entreePoids(entree));
			addOnce(entree.epci?.siren, epciPoids(entree));
		}
		return poids;
	};
}
