/** Heaviest that a page may be, in bytes once compressed (1 ko = 1,000 bytes). */
export interface Budget {
	/** What the page is, for the message. */
	readonly name: string;
	/** HTML and style sheets together. */
	readonly page: number;
	readonly css: number;
	/** Scripts that run before the reader does anything. */
	readonly js: number;
}

/** What sends the field of the header to the search page without telling any server. */
const HEADER = 300;

const CONTENT: Budget = { name: 'page de contenu', page: 14_000, css: 5500, js: HEADER };
const BOOTSTRAP = 2000;

/** Types of page (`pageType`) whose budget is not that of a content page, and why. */
const OTHERS: Readonly<Record<string, Partial<Budget>>> = {
	// A form that hands what is typed to the finder.
	accueil: { name: 'accueil', js: BOOTSTRAP },
	introuvable: { name: 'page introuvable', js: BOOTSTRAP },
	// Copies the link of an answer, and opens the sources before printing.
	'faq/*': { name: 'réponses d’un thème', js: HEADER + 500 },
	// A list to tick, kept on the device of who ticks it.
	medecins: { name: 'guide avec une liste à pointer', js: BOOTSTRAP },
	// The finder, before its map. What starts the island stands in its HTML, and is counted there.
	lieux: { name: 'page de recherche d’un lieu', page: 20_000, js: HEADER + 2400 },
	// Fills itself as it opens: what looks the commune up, and what writes the answer.
	integre: { name: 'cadre pour d’autres sites', page: 9000, js: 7000 },
	// The button that copies the code, and what waits for a hand on the form.
	integrer: { js: BOOTSTRAP },
	// Searches nothing before a hand is on the field.
	recherche: { name: 'page de recherche', js: BOOTSTRAP },
	// What this device keeps, and the button that keeps more.
	'hors-connexion': { js: BOOTSTRAP },
	'lieux/*': { js: BOOTSTRAP },
	// A button that only a script can work.
	'lieux/*/affiche': { name: 'affiche', js: HEADER + 200 },
	'zones/*/affiche': { name: 'affiche', js: HEADER + 200 },
	// Buttons that copy a caption.
	'presse/kit': { name: 'images pour la presse', js: BOOTSTRAP },
	// A button that only a script can work.
	'presse/kit/fiche': { name: 'fiche à imprimer', js: HEADER + 200 },
	'presse/kit/regions/*': { name: 'image pour la presse', js: BOOTSTRAP },
	// Long lists: one line a record.
	'plan-du-site': { name: 'longue liste', page: 24_000 },
	// Choosing in place, where the links to one page a value do without.
	presse: { name: 'longue liste', page: 24_000, js: BOOTSTRAP },
	// The button that copies the reference.
	'presse/communiques/*': { js: BOOTSTRAP },
	sources: { name: 'longue liste', page: 24_000 },
	// The same form as home's.
	zones: { name: 'longue liste', page: 24_000, js: BOOTSTRAP },
};

/** Budget of a type of page. */
export const budgetOf = (type: string): Budget => ({ ...CONTENT, ...OTHERS[type] });

/**
 * First search of a visit, engine and index included: one word, then several. The name of a place
 * also fetches its slice of the gazetteer, 9 kB at most, to offer the sites near it; a word that
 * stands nowhere, that slice and the words of the site, to offer what was meant.
 */
export const SEARCH_BUDGETS = { one: 130_000, place: 140_000, unknown: 150_000, several: 180_000 };
