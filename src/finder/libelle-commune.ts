import type { Entree } from '../domain/gazetteer/entree.ts';
import { codesPostauxEnBref, libelleDe } from '../domain/gazetteer/libelle.ts';

/** « Saugues (43170) »; the département tells a commune without a postcode. */
export const libelleCommune = (entree: Entree): string =>
	`${libelleDe(entree)} (${codesPostauxEnBref(entree) || entree.departement})`;
