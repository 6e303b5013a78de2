import type {
	Hospital,
	MedicalClinic,
	MedicalOrganization,
	Place,
	PostalAddress,
} from 'schema-dts';
import type { TYPES_DE_LIEU } from '../../schemas/valeurs-de-lieu.ts';
import type { Lieu } from '../fiches.ts';

type EnSante = MedicalClinic | Hospital | MedicalOrganization;

/** What each sort of site is; a sort without an entry is a place, no more. */
const TYPES: Partial<
	Record<(typeof TYPES_DE_LIEU)[number], 'MedicalClinic' | 'Hospital' | 'MedicalOrganization'>
> = {
	'centre-de-sante': 'MedicalClinic',
	'maison-de-sante': 'MedicalClinic',
	cabinet: 'MedicalClinic',
	'centre-hospitalier': 'Hospital',
	ehpad: 'MedicalOrganization',
};

/** schema.org description of a host site. Only what a source publishes: no position, no hours. */
export function schemaLieu(lieu: Lieu, url: string): EnSante | Place {
	const address: PostalAddress = {
		'@type': 'PostalAddress',
		...(lieu.adresse && { streetAddress: lieu.adresse }),
		postalCode: lieu.codePostal,
		addressLocality: lieu.commune.nom,
		addressRegion: lieu.region.nom,
		addressCountry: 'FR',
	};
	// A commune, or premises without a name, are no establishment that could be called so.
	const type = lieu.precision === 'lieu' && lieu.type ? TYPES[lieu.type] : undefined;
	return {
		'@type': type ?? 'Place',
		name: lieu.nom,
		url,
		address,
		...(lieu.telephone && !lieu.telephoneNote && { telephone: lieu.telephone }),
	};
}
