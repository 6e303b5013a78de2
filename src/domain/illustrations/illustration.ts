import type { Planche } from './planche.ts';

/** The same facts as the drawing, for who reads rather than looks. */
export interface Tableau {
	entetes: string[];
	/** One cell for each heading; the first names the row. */
	lignes: string[][];
}

/** A picture made from the data, with all that goes with it. */
export interface Illustration extends Planche {
	/** Name of its files, without what follows the dot. */
	id: string;
	titre: string;
	/** What it shows, in a sentence, where it cannot be seen. */
	alt: string;
	/** What it is called among the others, where its title would be long. */
	nom: string;
	/** Caption ready to paste: what it shows, as of when, what is missing. */
	legende: string;
	/** Mentions that go with it: whence it comes, its date, its licence. */
	credit: string;
	tableau: Tableau;
	/** Day as of which the data speak, `YYYY-MM-DD`. */
	date: string;
	/** The same facts laid out for phones, in letters that are read there. */
	etroite: Planche;
}
