import { type Box, METROPOLE, OUTRE_MER } from '../domain/position.ts';

/** Parts of France that the map can go to, métropole first. */
export const TERRITOIRES: Readonly<Record<string, Box | undefined>> = {
	Métropole: METROPOLE,
	Guadeloupe: OUTRE_MER['971'],
	Martinique: OUTRE_MER['972'],
	Guyane: OUTRE_MER['973'],
	'La Réunion': OUTRE_MER['974'],
	Mayotte: OUTRE_MER['976'],
};
