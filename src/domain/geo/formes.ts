import type { Statut } from '../../schemas/valeurs-de-lieu.ts';

/** Path data of a dot around its own centre: a shape for each status, all of one weight. */
export const FORMES: Record<Statut, string> = {
	ouvert: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
	pret: 'M0-7.5L7.5 0L0 7.5L-7.5 0z',
	'ouverture-prochaine': 'M0-7L7 5.5L-7 5.5z',
	annonce: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
	suspendu: 'M-5.5-5.5h11v11h-11z',
	ferme: 'M-5-5L5 5M5-5L-5 5',
};
