import { describe, expect, test } from 'vitest';
import { itineraireHref } from '../../../src/domain/itineraire.ts';
import { unLieu } from '../lib/fiches.ts';

const queryOf = (href: string) => new URL(href).searchParams.get('query');

describe('itineraireHref', () => {
	test('asks a map for the address, as text', () => {
		expect(queryOf(itineraireHref(unLieu({ adresse: '3 rue du Four & Cie' })))).toBe(
			'3 rue du Four & Cie, 26000 Essai, France'
		);
	});

	test('asks for the town where no address is published', () => {
		expect(queryOf(itineraireHref(unLieu()))).toBe('26000 Essai, France');
	});
});
