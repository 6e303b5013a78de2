// Apart from the schema: the finder needs the values in the browser, not the validation.

/** Kinds of host site. A site of unknown kind has no `type`. */
export const TYPES_DE_LIEU = [
	'centre-de-sante',
	'maison-de-sante',
	'ehpad',
	'centre-hospitalier',
	'cabinet',
	'autre',
] as const;

/** How precisely the sources say where the consultations take place. */
export const PRECISIONS_DE_LIEU = ['lieu', 'local-non-nomme', 'commune'] as const;

/** What the sources say of a site, from most to least useful to a patient. */
export const STATUTS = [
	'ouvert',
	'pret',
	'ouverture-prochaine',
	'annonce',
	'suspendu',
	'ferme',
] as const;
export type Statut = (typeof STATUTS)[number];
