import { z } from 'zod';
import { format } from './champs.ts';

const cheminInterne = format(
	/^\/(?:[a-z0-9-]+\/)*$/,
	'un chemin du site, avec une barre au début et à la fin (exemple : « /lieux/gourin/ »)'
);

/** A page that moved (`data/redirections.yaml`). */
export const redirectionSchema = z.strictObject({
	de: cheminInterne.describe('Ancienne adresse.'),
	vers: cheminInterne.describe('Nouvelle adresse.'),
});

export type Redirection = z.output<typeof redirectionSchema>;
