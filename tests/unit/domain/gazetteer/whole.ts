import { gzipSync } from 'node:zlib';
import { aiguiller, fileOfCommune } from '../../../../src/domain/gazetteer/aiguillage.ts';
import { decode } from '../../../../src/domain/gazetteer/decode.ts';
import type { Entree } from '../../../../src/domain/gazetteer/entree.ts';
import type { Fichier } from '../../../../src/domain/gazetteer/fichier.ts';
import { gazetteerFiles } from '../../../../src/domain/gazetteer/files.ts';
import { lire } from '../../../../src/domain/gazetteer/lecture.ts';
import { suggerer } from '../../../../src/domain/gazetteer/suggerer.ts';
import { INDEX, type Table } from '../../../../src/domain/gazetteer/table.ts';
import { slugify } from '../../../../src/domain/slug.ts';
import { loadEntrees } from '../../../../src/loaders/gazetteer.ts';
import { loadTerritories } from '../../../../src/loaders/territories.ts';

/** The heaviest case: every EPCI of France is a documented zone. */
const zones = [...loadTerritories().epci.values()].map(({ siren, nom }) => ({
	siren,
	id: slugify(nom),
}));

/** The whole gazetteer, and the files it is cut into. */
export const entrees = loadEntrees(zones);
export const files = gazetteerFiles(entrees);

const table = JSON.parse(files.get(INDEX) ?? '') as Table;
const decoded = new Map<string, Entree[]>();

function read(file: string): Entree[] {
	const known = decoded.get(file);
	if (known) return known;
	const content = files.get(file);
	if (content === undefined) throw new Error(`no file ${file}`);
	const read = decode(JSON.parse(content) as Fichier);
	decoded.set(file, read);
	return read;
}

/** What a reader who types a text is suggested, from the one file that answers it. */
export function answersTo(text: string): Entree[] {
	const file = aiguiller(lire(text), table);
	return file === undefined ? [] : suggerer(read(file), text);
}

/** What the whole gazetteer would suggest. */
export const wholeAnswersTo = (text: string): Entree[] => suggerer(entrees, text);

/** What the file of an INSEE code holds. */
export function communesBeside(code: string): Entree[] {
	const file = fileOfCommune(code, table);
	return file === undefined ? [] : read(file);
}

/** Bytes of a file on the wire, however well the host compresses. */
export const wireBytes = (content: string): number =>
	Math.max(gzipSync(content).length, gzipSync(content, { level: 9 }).length);
