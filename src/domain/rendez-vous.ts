import type { Lieu } from './fiches.ts';

/** Whom to ask; a site that no source names cannot itself be asked. */
const demander = ({ precision }: Pick<Lieu, 'precision'>): string =>
	`demandez à la mairie${precision === 'lieu' ? ', ou au lieu' : ''}.`;

/** What is said where no telephone is known. */
export const numeroManquant = (lieu: Pick<Lieu, 'precision'>): string =>
	`Nous n’avons pas de numéro\u00A0: ${demander(lieu)}`;

/** What is said where nothing at all is known of how to book. */
export const rendezVousInconnu = (lieu: Pick<Lieu, 'precision'>): string =>
	`Aucune source ne dit comment\u00A0: ${demander(lieu)}`;
