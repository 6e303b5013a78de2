/** Id of the document that lists the sites of a département. */
export const tableauDe = (departement: string): string =>
	`essai-tableau-${departement.toLowerCase()}`;

/** Id of the document that a press item is. */
export const documentDe = (rang: number): string => `essai-document-${rang}`;

const FIRST_DAY = Date.UTC(2025, 3, 1);
const DAYS = 580;
const DAY = 86_400_000;

/** A day between the beginning of the scheme and the end of 2026, later as the rank grows. */
export const jourDe = (rang: number, nombre: number): string =>
	new Date(FIRST_DAY + Math.floor((rang / nombre) * DAYS) * DAY).toISOString().slice(0, 10);

const document = (id: string, titre: string, date: string) => ({
	id,
	titre,
	titreExact: 'non',
	editeur: "Éditeur d'essai",
	nature: 'media',
	date,
	// A name that no network ever resolves (RFC 2606).
	url: `https://essai.invalid/${id}`,
});

/** Make the documents on which the other records rest: a table a département, one a press item. */
export const sourcesDEssai = (departements: readonly string[], communiques: number) => [
	...departements.map((code) => document(tableauDe(code), `Tableau d'essai ${code}`, '2026-01')),
	...Array.from({ length: communiques }, (_, rang) =>
		document(documentDe(rang), `Document d'essai ${rang}`, jourDe(rang, communiques))
	),
];
