import type { Entree } from '../domain/gazetteer/entree.ts';
import { codesPostauxEnBref, libelleDe } from '../domain/gazetteer/libelle.ts';

/** « Saugues (43), 43170 »: département and postcodes tell homonyms apart. */
export const libelleCommune = (entree: Entree): string =>
	[`${libelleDe(entree)} (${entree.departement})`, codesPostauxEnBref(entree)]
		.filter(Boolean)
		.join(', ');
