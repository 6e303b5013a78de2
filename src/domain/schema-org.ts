import type { Lieu } from './fiches.ts';

/** schema.org description of a host site. Only what a source publishes: no position, no hours. */
export function schemaLieu(lieu: Lieu, url: string): Record<string, unknown> {
	return {
		'@type': 'MedicalClinic',
		name: lieu.nom,
		url,
		address: {
			'@type': 'PostalAddress',
			...(lieu.adresse && { streetAddress: lieu.adresse }),
			postalCode: lieu.codePostal,
			addressLocality: lieu.commune.nom,
			addressCountry: 'FR',
		},
		...(lieu.telephone && !lieu.telephoneNote && { telephone: lieu.telephone }),
	};
}
