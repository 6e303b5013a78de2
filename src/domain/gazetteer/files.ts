import { groupByCle, parCodePostal, parInsee, parNom } from './acces.ts';
import { apercusOf } from './apercus.ts';
import { encode } from './encode.ts';
import type { Entree } from './entree.ts';
import { cutIntoSlices, type Groupe } from './slices.ts';
import { INDEX, nomDeFichier, type Table } from './table.ts';

/** Beginnings shorter than that of a slice: keys that begin so stand on both its sides. */
const astride = (debuts: readonly string[]): Set<string> =>
	new Set(
		debuts.flatMap((debut) =>
			Array.from({ length: debut.length - 1 }, (_, length) => debut.slice(0, length + 1))
		)
	);

/**
 * Every file of the gazetteer by its name without extension, as JSON text. For any name, postcode
 * or beginning of one, the index tells which file answers as the whole gazetteer would.
 * @param entrees from most to least populated
 */
export function gazetteerFiles(entrees: readonly Entree[]): Map<string, string> {
	const ranks = new Map(entrees.map((entree, rank) => [entree, rank]));
	const rankOf = (entree: Entree): number => Number(ranks.get(entree));
	const files = new Map<string, string>();

	/** Write groups into as many files as they need, and tell where each begins. */
	const write = (kind: keyof Table, groupes: readonly Groupe[]): string[] =>
		cutIntoSlices(groupes).map(({ debut, groupes }) => {
			const together = new Set(groupes.flatMap((groupe) => groupe.entrees));
			const sorted = [...together].sort((a, b) => rankOf(a) - rankOf(b));
			files.set(nomDeFichier(kind, debut), JSON.stringify(encode(sorted)));
			return debut;
		});

	const noms = parNom(entrees);
	const codes = parCodePostal(entrees);
	const nom = write('nom', groupByCle(noms));
	const cp = write('cp', groupByCle(codes));
	const insee = write('insee', groupByCle(parInsee(entrees)));
	// Digits sort before letters: one list, by key, as the slices must be.
	const apercu = write('apercu', [
		...apercusOf(codes, astride(cp)),
		...apercusOf(noms, astride(nom)),
	]);
	const table: Table = { nom, cp, insee, apercu };
	return files.set(INDEX, JSON.stringify(table));
}
