import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { rendre, type Valeur } from './rendre.ts';

/** Fields of the records that the importer completes, in the order in which they are written. */
const ORDER = [
	'id',
	'siren',
	'certitude',
	'nomCite',
	'departementsAConfirmer',
	'nom',
	'type',
	'commune',
	'codePostal',
	'adresse',
	'precision',
	'telephone',
	'telephoneNote',
	'rendezVous',
	'comment',
	'url',
	'jours',
	'passages',
	'statut',
	'dateStatut',
	'constat',
	'zonesAnnoncees',
	'complet',
	'sources',
	'note',
];

const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

type Range = [number, number, number];
const rangeOf = (node: unknown): Range =>
	(node as { range?: Range | null } | null)?.range ?? [0, 0, 0];

/** End of a field, without the line breaks and comments that follow it. */
const endOf = (text: string, pair: Pair): number => {
	const [start] = rangeOf(pair.key);
	const end = Math.max(rangeOf(pair.value)[1], rangeOf(pair.key)[1]);
	return start + text.slice(start, end).trimEnd().length;
};

const columnOf = (text: string, offset: number): number =>
	offset - (text.lastIndexOf('\n', offset - 1) + 1);

const splice = (text: string, start: number, end: number, put: string): string =>
	text.slice(0, start) + put + text.slice(end);

/** Write a field of a map: in the place of the one of that name, or after those that precede it. */
function writeInto(
	text: string,
	map: YAMLMap,
	[champ = '', ...rest]: string[],
	valeur: Valeur
): string {
	const own = map.items.find((pair) => nameOf(pair) === champ);
	if (own && isMap(own.value) && rest.length > 0) return writeInto(text, own.value, rest, valeur);
	const full = rest.reduceRight<Valeur>((inner, name) => ({ [name]: inner }), valeur);
	const [first] = map.items;
	const column = columnOf(text, rangeOf(first?.key)[0]);
	const field = rendre({ [champ]: full }, column);
	if (own) return splice(text, rangeOf(own.key)[0], endOf(text, own), field);
	const rank = ORDER.indexOf(champ);
	const before = map.items.findLast((pair) => ORDER.indexOf(nameOf(pair)) < rank) ?? first;
	const end = before ? endOf(text, before) : 0;
	const line = text.indexOf('\n', end);
	const at = line < 0 ? text.length : line;
	return splice(text, at, at, `\n${' '.repeat(column)}${field}`);
}

const parse = (text: string) => parseDocument(text, { schema: 'failsafe' }).contents;

/** The map that holds `nom: valeur`, anywhere in the file. */
function mapOf(node: unknown, nom: string, valeur: string): YAMLMap | undefined {
	if (isSeq(node)) {
		for (const item of node.items) {
			const found = mapOf(item, nom, valeur);
			if (found) return found;
		}
	}
	if (!isMap(node)) return undefined;
	if (
		node.items.some(
			(pair) => nameOf(pair) === nom && isScalar(pair.value) && pair.value.value === valeur
		)
	)
		return node;
	for (const pair of node.items) {
		const found = mapOf(pair.value, nom, valeur);
		if (found) return found;
	}
	return undefined;
}

/** A record of a file, by what names it. */
export interface Cle {
	/** Field that names the record (`id`, `region`). */
	nom: string;
	valeur: string;
}

/**
 * The text with one field of one record changed or added; all the rest stays to the letter.
 * @param champ the field, with its parent (`rendezVous.url`)
 * @throws Error when the file has no such record
 */
export function ecrireChamp(
	text: string,
	{ nom, valeur: id }: Cle,
	champ: string,
	valeur: Valeur
): string {
	const map = mapOf(parse(text), nom, id);
	if (!map) throw new Error(`Aucune fiche « ${id} » dans ce fichier`);
	return writeInto(text, map, champ.split('.'), valeur);
}
