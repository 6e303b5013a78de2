import { describe, expect, test } from 'vitest';
import { schemaLieu } from '../../../src/domain/schema-org.ts';
import { unLieu } from '../lib/fiches.ts';

const URL_OF_PAGE = 'https://guide.example/lieux/essai/';

describe('schemaLieu', () => {
	test('says what a source publishes, no more', () => {
		expect(schemaLieu(unLieu(), URL_OF_PAGE)).toEqual({
			'@type': 'MedicalClinic',
			name: 'Maison d’essai',
			url: URL_OF_PAGE,
			address: {
				'@type': 'PostalAddress',
				postalCode: '26000',
				addressLocality: 'Essai',
				addressCountry: 'FR',
			},
		});
	});

	test('gives the street and the telephone when they are the site’s own', () => {
		const known = { adresse: '3 rue du Four', telephone: '05 32 46 00 20' };
		expect(schemaLieu(unLieu(known), URL_OF_PAGE)).toMatchObject({
			telephone: '05 32 46 00 20',
			address: { streetAddress: '3 rue du Four' },
		});
		const shared = { ...known, telephoneNote: 'Standard de la mairie.' };
		expect(schemaLieu(unLieu(shared), URL_OF_PAGE)).not.toHaveProperty('telephone');
	});
});
