import type { Lieu } from './fiches.ts';

/** What is said where no telephone is known; a site that no source names cannot itself be asked. */
export const numeroManquant = ({ precision }: Pick<Lieu, 'precision'>): string =>
	`Nous n’avons pas de numéro\u00A0: demandez à la mairie${precision === 'lieu' ? ', ou au lieu' : ''}.`;
