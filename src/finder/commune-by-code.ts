import { fileOfCommune } from '../domain/gazetteer/aiguillage.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Table } from '../domain/gazetteer/table.ts';

const CODE_INSEE = /^(?:\d{5}|2[AB]\d{3})$/i;

/**
 * The commune or arrondissement of an INSEE code.
 * @param loadTable reads the index of the gazetteer
 * @param loadEntrees reads one of its files
 * @returns `undefined` for what is not the code of one of today
 * @throws whatever the two readers throw
 */
export async function communeByCode(
	code: string,
	loadTable: () => Promise<Table>,
	loadEntrees: (file: string) => Promise<Entree[]>
): Promise<Entree | undefined> {
	if (!CODE_INSEE.test(code)) return undefined;
	const file = fileOfCommune(code, await loadTable());
	const entrees = file === undefined ? [] : await loadEntrees(file);
	return entrees.find((entree) => entree.code === code.toUpperCase());
}
