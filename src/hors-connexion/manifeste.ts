/** A file of the site, and what tells its content. */
export interface Fichier {
	/** Address from the site's root. */
	readonly url: string;
	/** Beginning of the SHA-256 of its content, in hexadecimal. */
	readonly empreinte: string;
}

/** What a build tells its worker of itself. */
export interface Manifeste {
	/** Changes with whatever the finder is made of. */
	readonly version: string;
	/** Kept as soon as the worker is installed. */
	readonly coquille: readonly Fichier[];
	/** The finder without its communes: kept together, when the reader asks. */
	readonly recherche: readonly Fichier[];
	/** Content of each département's list of communes, by its code. */
	readonly communes: Readonly<Record<string, string>>;
}

/** Hexadecimal digits kept of a SHA-256: enough to tell the versions of one file apart. */
export const LONGUEUR_D_EMPREINTE = 16;

/** List of the communes of a département. */
export const communesHref = (departement: string): string =>
	`/hors-connexion/communes/${departement}.json`;
