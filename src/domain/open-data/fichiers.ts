import type { Donnees } from '../donnees.ts';
import { absoluteUrl } from '../urls.ts';
import type { Enregistrement } from './champs.ts';
import { type Collection, COLLECTIONS } from './collections.ts';
import { toCsv } from './csv.ts';
import { toGeojson } from './geojson.ts';
import { toJson } from './json.ts';
import { schemaDeFichier } from './schema.ts';

const TYPES = {
	json: 'application/json',
	csv: 'text/csv',
	geojson: 'application/geo+json',
	schema: 'application/json',
} as const;

/** One file of the open data. */
export interface Fichier {
	/** Name, below `/donnees/`. */
	nom: string;
	collection: Collection['nom'];
	format: keyof typeof TYPES;
	/** Media type, without its charset. */
	type: string;
	corps: (donnees: Donnees) => string;
}

/** Collections whose records fit a table: each field is one cell. */
const EN_TABLE: readonly Collection['nom'][] = ['lieux', 'zones'];

/** Address of a file. */
export const fichierHref = (nom: string): string => `/donnees/${nom}`;

const file = (
	{ nom }: Collection,
	format: Fichier['format'],
	corps: Fichier['corps'],
	extension: string = format
): Fichier => ({ nom: `${nom}.${extension}`, collection: nom, format, type: TYPES[format], corps });

function fichiersDe(collection: Collection): Fichier[] {
	const { nom, champs, credits, enregistrements } = collection;
	const schema = (donnees: Donnees) =>
		schemaDeFichier(
			nom,
			champs,
			absoluteUrl(fichierHref(`${nom}.schema.json`), donnees.site.adresse)
		);
	return [
		file(collection, 'json', (donnees) =>
			toJson(nom, enregistrements(donnees), donnees, credits)
		),
		...(EN_TABLE.includes(nom)
			? [
					file(collection, 'csv', (donnees) =>
						toCsv(Object.keys(champs), enregistrements(donnees) as Enregistrement[])
					),
				]
			: []),
		...(nom === 'lieux' ? [file(collection, 'geojson', toGeojson)] : []),
		file(
			collection,
			'schema',
			(donnees) => `${JSON.stringify(schema(donnees), null, '\t')}\n`,
			'schema.json'
		),
	];
}

/** Every file of the open data, collection by collection. */
export const FICHIERS: readonly Fichier[] = COLLECTIONS.flatMap(fichiersDe);
