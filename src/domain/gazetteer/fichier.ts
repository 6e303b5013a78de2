import type { PrecisionDePosition } from '../position.ts';

/** SIREN, official name, id of the documented zone if it is one. */
export type RangeeEpci = [siren: string, nom: string, zone?: string];

/** A commune of today as a file holds it. */
export type RangeeCommune = [
	nom: string,
	/** INSEE code. */
	code: string,
	/** One space apart. */
	codesPostaux: string,
	/** In steps of a degree (`PAR_DEGRE`), 0 without a position. */
	latitude: number,
	longitude: number,
	/** Rank in {@link PRECISIONS}, -1 without a position. */
	precision: number,
	/** Rank in the file's own list, -1 for none. */
	epci: number,
];

/** An entry; for another than a commune of today, its rank in `NATURES` and its heir's name. */
export type Rangee = [...RangeeCommune, nature?: number, commune?: string];

/** One file of the gazetteer. */
export interface Fichier {
	epci: RangeeEpci[];
	/** From most to least populated. */
	communes: Rangee[];
	/** Some of the communes only: those of the départements kept on a device without network. */
	partiel?: boolean;
}

/** The order is that of the codes in the files. */
export const PRECISIONS: readonly PrecisionDePosition[] = [
	'commune',
	'code-postal',
	'epci',
	'departement',
];
