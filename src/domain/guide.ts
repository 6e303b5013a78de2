/** What a guide's text may call for, on a line of its own: `::exemples-de-remboursement::`. */
export const INSERTIONS = [
	'exemples-de-remboursement',
	'exemples-d-indemnite',
	'liste-a-pointer',
] as const;
export type Insertion = (typeof INSERTIONS)[number];

/** A stretch of text, or what is put between two. */
export type Morceau = { html: string } | { insertion: Insertion };

/** A part of a guide, from one heading of level 2 to the next. */
export interface Section {
	/** Anchor; absent for what stands before the first heading. */
	id?: string;
	/** Heading, in HTML. */
	titre?: string;
	/** The heading included. */
	morceaux: Morceau[];
}

/** Element that holds the place of an insertion in a rendered text. */
const PLACE = /<div data-insertion="([a-z-]+)"><\/div>/;

const isInsertion = (name: string): name is Insertion =>
	(INSERTIONS as readonly string[]).includes(name);

function morceauxOf(html: string): Morceau[] {
	return html
		.split(PLACE)
		.map((part, rank): Morceau => {
			if (rank % 2 === 0) return { html: part.trim() };
			if (!isInsertion(part)) throw new Error(`Insertion ${part} passed the rules`);
			return { insertion: part };
		})
		.filter((morceau) => !('html' in morceau) || morceau.html !== '');
}

/** Cut a guide's rendered text into its sections, and these around their insertions. */
export const sectionsOf = (html: string): Section[] =>
	html
		.split(/(?=<h2[ >])/)
		.filter((part) => part.trim() !== '')
		.map((part) => {
			const [, id, titre] = /^<h2 id="([^"]+)">(.*?)<\/h2>/s.exec(part) ?? [];
			return { ...(id && { id }), ...(titre && { titre }), morceaux: morceauxOf(part) };
		});
