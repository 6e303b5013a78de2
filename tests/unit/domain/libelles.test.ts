import { expect, test } from 'vitest';
import { siglesDesZones } from '../../../src/domain/libelles.ts';

test.each([
	[['CC Marana-Golo'], 'CC : communauté de communes.'],
	[['CA du Cotentin'], 'CA : communauté d’agglomération.'],
	[
		['CA du Cotentin', 'CC Marana-Golo'],
		'CC : communauté de communes ; CA : communauté d’agglomération.',
	],
	[['7 Vallées Comm', 'Communauté CC'], ''],
])('the acronyms of %j are told, and no other', (noms, said) => {
	expect(siglesDesZones(noms.map((nom) => ({ nom })))).toBe(said);
});
