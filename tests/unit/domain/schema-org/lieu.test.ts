import { describe, expect, test } from 'vitest';
import { schemaLieu } from '../../../../src/domain/schema-org/lieu.ts';
import { unLieu } from '../../lib/fiches.ts';

const URL_OF_PAGE = 'https://guide.example/lieux/essai/';

describe('schemaLieu', () => {
	test('says what a source publishes, no more', () => {
		expect(schemaLieu(unLieu({ type: 'maison-de-sante' }), URL_OF_PAGE)).toEqual({
			'@type': 'MedicalClinic',
			name: 'Maison d’essai',
			url: URL_OF_PAGE,
			address: {
				'@type': 'PostalAddress',
				postalCode: '26000',
				addressLocality: 'Essai',
				addressRegion: 'Auvergne-Rhône-Alpes',
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

	test.each([
		['centre-hospitalier', 'lieu', 'Hospital'],
		['ehpad', 'lieu', 'MedicalOrganization'],
		['cabinet', 'lieu', 'MedicalClinic'],
		['autre', 'lieu', 'Place'],
		[undefined, 'lieu', 'Place'],
		['maison-de-sante', 'commune', 'Place'],
		['maison-de-sante', 'local-non-nomme', 'Place'],
	] as const)('takes %s known by its %s for a %s', (type, precision, expected) => {
		const lieu = unLieu({ precision, ...(type && { type }) });
		expect(schemaLieu(lieu, URL_OF_PAGE)).toHaveProperty('@type', expected);
	});
});
