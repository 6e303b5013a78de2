import type { Dataset } from 'schema-dts';
import type { Site } from '../../schemas/site.ts';
import { absoluteUrl } from '../urls.ts';

/** A file to download. */
export interface Fichier {
	/** Its name below `/donnees/`. */
	nom: string;
	/** What it holds. */
	contenu: string;
}

/** MIME type of a file, by the end of its name. */
const FORMATS: Readonly<Record<string, string>> = {
	json: 'application/json',
	csv: 'text/csv',
	geojson: 'application/geo+json',
};

/**
 * schema.org description of the open data.
 * @param date day as of which they speak
 */
export function schemaDonnees(
	{ adresse, editeur }: Site,
	{
		description,
		fichiers,
		date,
		licence,
	}: {
		description: string;
		fichiers: readonly Fichier[];
		date: string;
		licence: string;
	}
): Dataset {
	return {
		'@type': 'Dataset',
		name: 'Consultations solidaires : lieux, zones et documents',
		description,
		url: absoluteUrl('/donnees/', adresse),
		license: licence,
		inLanguage: 'fr',
		isAccessibleForFree: true,
		dateModified: date,
		spatialCoverage: 'France',
		...(editeur.nom && { creator: { '@type': 'Organization', name: editeur.nom } }),
		distribution: fichiers.map(({ nom, contenu }) => ({
			'@type': 'DataDownload',
			name: contenu,
			contentUrl: absoluteUrl(`/donnees/${nom}`, adresse),
			encodingFormat: FORMATS[nom.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
		})),
	};
}
