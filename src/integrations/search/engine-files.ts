import type { IndexFile } from 'pagefind';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';
import { nameOf, pack, unpack } from './packed.ts';

/** A file to write, by its path below the folder of the index. */
export interface OutputFile {
	path: string;
	content: Uint8Array;
}

/** What the engine fetches first: where everything is. */
export interface Meta {
	version: string;
	/** Name and number of words of each record. */
	pages: readonly (readonly [name: string, words: number])[];
	/** First and last word, and name, of each slice of the index. */
	slices: readonly (readonly [from: string, to: string, name: string])[];
	filters: readonly (readonly [filter: string, name: string])[];
	/** Sort keys and searched fields, as the engine wrote them. */
	rest: readonly Cbor[];
}

const META = /^pagefind\.(fr_[\da-f]+)\.pf_meta$/;

const list = (value: Cbor | undefined, what: string): readonly Cbor[] => {
	if (typeof value !== 'object') throw new Error(`${what} : une liste était attendue`);
	return value;
};

/**
 * Read the meta file.
 * @throws when it is not made as that of Pagefind 1.6
 */
export function readMeta(bytes: Buffer): Meta {
	const [version, pages, slices, filters, ...rest] = list(decodeCbor(bytes), 'index');
	if (typeof version !== 'string' || !version.startsWith('1.6.'))
		throw new Error(
			`version ${String(version)} du moteur, alors que src/integrations/search lit la 1.6 : remettez-la (npm ci)`
		);
	return {
		version,
		pages: list(pages, 'fiches') as Meta['pages'],
		slices: list(slices, 'tranches') as Meta['slices'],
		filters: list(filters, 'filtres') as Meta['filters'],
		rest,
	};
}

const writeMeta = ({ version, pages, slices, filters, rest }: Meta): Buffer =>
	encodeCbor([version, pages, slices, filters, ...rest]);

/** What stands in one file of the engine, by its path. */
export interface Content {
	meta: Meta;
	/** Uncompressed content of a slice, a filter or a record. */
	read: (path: string) => Buffer;
}

/** The files that the engine made, ready to be read. */
export function openFiles(files: readonly IndexFile[]): Content {
	const byPath = new Map(files.map((file) => [file.path.replaceAll('\\', '/'), file.content]));
	const read = (path: string): Buffer => {
		const content = byPath.get(path);
		if (!content) throw new Error(`le fichier ${path} manque`);
		return unpack(content);
	};
	const metaPaths = [...byPath.keys()].filter((path) => META.test(path));
	const [metaPath = ''] = metaPaths;
	if (metaPaths.length !== 1) throw new Error(`${metaPaths.length} index, un était attendu`);
	return { meta: readMeta(read(metaPath)), read };
}

/** The meta file, and the entry that names it. */
export function metaFiles(meta: Meta, entry: Uint8Array): OutputFile[] {
	const content = writeMeta(meta);
	const hash = nameOf(content);
	const json = JSON.parse(Buffer.from(entry).toString()) as {
		languages: Record<string, { hash: string }>;
	};
	const languages = { fr: { ...json.languages['fr'], hash } };
	return [
		{ path: `pagefind.${hash}.pf_meta`, content: pack(content) },
		{
			path: 'pagefind-entry.json',
			content: Buffer.from(JSON.stringify({ ...json, languages })),
		},
	];
}
