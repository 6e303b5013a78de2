import type { Donnees } from '../donnees.ts';
import { absoluteUrl } from '../urls.ts';
import type { Enregistrement } from './champs.ts';
import { type Collection, COLLECTIONS } from './collections.ts';
import { toCsv } from './csv.ts';
import { toGeojson } from './geojson.ts';
import { toJson } from './json.ts';
import { schemaDeFichier } from './schema.ts';

const TYPES = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	json: 'application/json',
	schema: 'application/json',
} as const;

/** Name of each format, in the order of the columns that show them. */
export const FORMATS: Readonly<Record<keyof typeof TYPES, string>> = {
	csv: 'CSV',
	geojson: 'GeoJSON',
	json: 'JSON',
	schema: 'Schéma',
};

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
		file(collection, 'csv', (donnees) =>
			toCsv(Object.keys(champs), enregistrements(donnees) as Enregistrement[])
		),
		...(nom === 'lieux' ? [file(collection, 'geojson', toGeojson)] : []),
		file(collection, 'json', (donnees) =>
			toJson(nom, enregistrements(donnees), donnees, credits)
		),
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
