import { type Acces, groupByCle, parCodePostal, parInsee, parNom } from './acces.ts';
import { apercusOf } from './apercus.ts';
import { encode } from './encode.ts';
import type { Entree } from './entree.ts';
import { cutIntoSlices, type Groupe, separatorBetween } from './slices.ts';
import { type Famille, INDEX, nomDeFichier, type Table } from './table.ts';

/** Beginnings that tell the slices apart, the first key's first character included. */
function separatorsOf(slices: readonly Groupe[][]): string[] {
	return slices.map((slice, rank) =>
		separatorBetween(slices[rank - 1]?.at(-1)?.cle ?? '', slice[0]?.cle ?? '')
	);
}

/** Beginnings shorter than a separator: keys that begin so stand on both its sides. */
const astride = (separators: readonly string[]): Set<string> =>
	new Set(
		separators.flatMap((separator) =>
			Array.from({ length: separator.length - 1 }, (_, length) =>
				separator.slice(0, length + 1)
			)
		)
	);

/**
 * Every file of the gazetteer by its name without extension, as JSON text. One of them, whichever
 * the text, answers as the whole gazetteer would; the index tells which.
 * @param entrees from most to least populated
 */
export function gazetteerFiles(entrees: readonly Entree[]): Map<string, string> {
	const ranks = new Map(entrees.map((entree, rank) => [entree, rank]));
	const rankOf = (entree: Entree): number => ranks.get(entree) ?? 0;
	const files = new Map<string, string>();
	const write = (famille: keyof Table, debut: string, groupes: readonly Groupe[]) => {
		const together = new Set(groupes.flatMap((groupe) => groupe.entrees));
		const sorted = [...together].sort((a, b) => rankOf(a) - rankOf(b));
		files.set(nomDeFichier(famille, debut), JSON.stringify(encode(sorted)));
	};
	const writeSlices = (famille: Famille, acces: readonly Acces[]): string[] => {
		const slices = cutIntoSlices(groupByCle(acces));
		const separators = separatorsOf(slices);
		for (const [rank, slice] of slices.entries()) write(famille, separators[rank] ?? '', slice);
		return separators;
	};

	const noms = parNom(entrees);
	const codes = parCodePostal(entrees);
	const separators = {
		nom: writeSlices('nom', noms),
		cp: writeSlices('cp', codes),
		insee: writeSlices('insee', parInsee(entrees)),
	};
	const apercus = cutIntoSlices([
		...apercusOf(codes, astride(separators.cp)),
		...apercusOf(noms, astride(separators.nom)),
	]);
	for (const slice of apercus) write('apercu', slice[0]?.cle ?? '', slice);

	const table: Table = {
		nom: separators.nom.join(' '),
		cp: separators.cp.join(' '),
		insee: separators.insee.join(' '),
		apercu: apercus.map((slice) => slice[0]?.cle ?? '').join(' '),
	};
	return files.set(INDEX, JSON.stringify(table));
}
