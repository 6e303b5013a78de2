import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { FICHIERS, type JsonSchema, jsonSchemas } from '../../../src/schemas/json-schema.ts';

/** A hostile text, in a field of the data. */
export interface Planted {
	/** Schema, then fields (`lieux.rendezVous.comment`). */
	field: string;
	/** Part of the text that nothing else holds. */
	mark: string;
}

/** Ways of a value in a record; `*` stands for every place of a list. */
type Path = readonly (string | number)[];

/**
 * What an editor could paste, from the longest: each field gets the first that it accepts. Each
 * starts as a formula or as the address that the field asks for, then tries to leave its place.
 */
const HOSTILE: readonly ((mark: string) => string)[] = [
	(mark) => `=${mark} <script>piege()</script> "><img src=x onerror=piege()> </script> {{piege}}`,
	(mark) => `=${mark}<img src=x onerror=piege()>`,
	(mark) => `=${mark}"><piege>`,
	(mark) => `https://exemple.fr/${mark}'onclick='piege()`,
	(mark) => `${mark}'onclick=piege()@exemple.fr`,
];

/** Below a head, as Markdown that may be written: HTML itself is refused. */
const hostileProse = (mark: string) =>
	`\nLe texte =${mark} \\<script>piege()\\</script> et \\<img src=x onerror=piege()> se lit.\n`;

/** Settings that form other values: a text in them would change more than itself. */
const LEFT_ALONE = new Set(['site.adresse']);

/** Repeats the issuer of another record word for word, which is no longer what it was. */
const REPEATED = 'declarationsDe';

/** Fields that hold a text, at any depth. */
function textPaths({ type = [], properties = {}, items, ...rest }: JsonSchema): Path[] {
	if (items) return textPaths(items).map((path) => ['*', ...path]);
	const fields = Object.entries(properties).flatMap(([name, field]) =>
		textPaths(field).map((path) => [name, ...path])
	);
	return [type].flat().includes('string') && !rest.enum ? [[]] : fields;
}

/** Where a value of that path stands in a record, or would; lists that are empty hold none. */
function placeIn(value: unknown, path: Path): { at: Path; there: boolean } | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return { at: [], there: value !== undefined };
	if (step === '*') {
		if (!Array.isArray(value) || value.length === 0) return undefined;
		const places = value.map((item, rank) => {
			const place = placeIn(item, rest);
			return place && { at: [rank, ...place.at], there: place.there };
		});
		return places.find((place) => place?.there) ?? places.find(Boolean);
	}
	if (value !== undefined && (typeof value !== 'object' || Array.isArray(value)))
		return undefined;
	const place = placeIn((value as Record<string, unknown> | undefined)?.[step], rest);
	return place && { at: [step, ...place.at], there: place.there };
}

/** A copy of a value with another one in a place of it. */
function withValue(value: unknown, [step, ...rest]: Path, text: string): unknown {
	if (step === undefined) return text;
	if (Array.isArray(value)) {
		return value.map((item, rank) => (rank === step ? withValue(item, rest, text) : item));
	}
	const object = (value ?? {}) as Record<string, unknown>;
	return { ...object, [step]: withValue(object[step], rest, text) };
}

/** Without the fields left empty, which the reader takes for absent. */
function pruned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(pruned);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== '' && inner !== null)
			.map(([name, inner]) => [name, pruned(inner)])
	);
}

/** A file of the data: its YAML, and what stands below it. */
interface Source {
	file: string;
	yaml: Document;
	below: string | undefined;
}

function read(file: string): Source {
	const text = readFileSync(file, 'utf8');
	const head = file.endsWith('.md') ? /^---\n(.*?\n)---\n/s.exec(text) : undefined;
	return {
		file,
		yaml: parseDocument(head?.[1] ?? text, { schema: 'failsafe' }),
		below: head ? text.slice(head[0].length) : undefined,
	};
}

const write = ({ file, yaml, below }: Source) =>
	writeFileSync(file, below === undefined ? String(yaml) : `---\n${String(yaml)}---\n${below}`);

/** The files of a schema, which its title names: `Lieux d’une région (data/lieux/*.yaml)`. */
const filesOf = (titre: string, root: string) =>
	globSync((/\((?:src\/)?(.+)\)$/.exec(titre)?.[1] ?? '').replace(/^\//, ''), { cwd: root })
		.sort()
		.map((name) => join(root, name));

/**
 * Put a hostile text in every field of every record that accepts one: the fields are those of the
 * schemas, so that a new one is among them.
 * @param root folder of a copy: `data/` and `content/`
 */
export function plantEverywhere(root: string): Planted[] {
	const planted: Planted[] = [];
	const schemas = jsonSchemas();
	for (const [name, { schema, titre, liste }] of Object.entries(FICHIERS)) {
		const json = schemas[name] ?? {};
		const sources = filesOf(titre, root).map(read);
		for (const { yaml } of sources) if (yaml.has(REPEATED)) yaml.delete(REPEATED);
		const records = sources.flatMap((source) => {
			const content = pruned(source.yaml.toJS());
			const list = liste && Array.isArray(content) ? content : [content];
			return list.map((value: unknown, rank) => ({
				source,
				base: liste ? [rank] : [],
				value,
			}));
		});
		for (const path of textPaths(liste ? (json.items ?? {}) : json)) {
			const field = [name, ...path].join('.');
			if (LEFT_ALONE.has(field) || path[0] === REPEATED) continue;
			const places = records.flatMap((record) => {
				const place = placeIn(record.value, path);
				return place ? [{ record, ...place }] : [];
			});
			// Where no record has the field yet, the first that may have it gets one.
			const held = places.filter(({ there }) => there);
			for (const { record, at } of held.length > 0 ? held : places) {
				const mark = `p${planted.length}z`;
				const accepted = HOSTILE.map((hostile) => hostile(mark)).find(
					(text) => schema.safeParse(withValue(record.value, at, text)).success
				);
				if (accepted === undefined) continue;
				record.value = withValue(record.value, at, accepted);
				record.source.yaml.setIn([...record.base, ...at], accepted);
				planted.push({ field, mark });
				if (held.length === 0) break;
			}
		}
		for (const prose of sources.filter(({ below }) => below !== undefined)) {
			const mark = `p${planted.length}z`;
			prose.below = `${prose.below ?? ''}${hostileProse(mark)}`;
			planted.push({ field: `${name}, ${basename(prose.file)}`, mark });
		}
		sources.forEach(write);
	}
	return planted;
}
