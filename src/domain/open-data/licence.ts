import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';

/** Text of the licence. */
export const LICENCE_URL = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence';

const LICENCE = `Licence Ouverte 2.0 (${LICENCE_URL})`;

/** Data of others that some files carry, whose mention is due. */
export const CREDITS = {
	territoires:
		'Communes, intercommunalités, départements, régions et populations : découpage administratif d’Étalab, d’après l’INSEE, la DGCL et La Poste (Licence Ouverte).',
	positions: 'Coordonnées : GeoNames (https://www.geonames.org/), CC BY 4.0.',
} as const;

/** Licence of a file with the mention that its readers owe, and the credits of what it carries. */
export function licenceOf(
	{ site, date }: Pick<Donnees, 'site' | 'date'>,
	credits: readonly (keyof typeof CREDITS)[]
): string {
	const mention = `Mention : ${site.nom}, ${site.adresse}, données du ${formatDate(date)}.`;
	return [`${LICENCE}.`, mention, ...credits.map((credit) => CREDITS[credit])].join(' ');
}
