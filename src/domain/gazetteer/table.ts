/** What tells which file answers: every list is sorted. */
export interface Table {
	/** Beginning of the first key of each slice of names. */
	nom: string[];
	/** The same for postcodes. */
	cp: string[];
	/** The same for INSEE codes, in lower case. */
	insee: string[];
	/** First beginning that each file of overviews covers. */
	apercu: string[];
}

/** Kinds of slices. */
export type Famille = Exclude<keyof Table, 'apercu'>;

/** Name of a file, without its extension. Letters, digits and one hyphen. */
export const nomDeFichier = (famille: keyof Table, debut: string): string => `${famille}-${debut}`;

/** Name of the file that holds the table, without its extension. */
export const INDEX = 'index';
