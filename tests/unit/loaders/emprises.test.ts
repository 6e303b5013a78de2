import { expect, test } from 'vitest';
import { withEmprises } from '../../../src/loaders/emprises.ts';
import { loadTerritories } from '../../../src/loaders/territories.ts';
import { desDonnees, unLieu, uneZone } from '../lib/fiches.ts';

test('withEmprises gives zones their extents where it can, and leaves the rest alone', () => {
	const epci = loadTerritories().epci.get('243200508');
	const lieux = [unLieu()];
	const zones = [
		uneZone({ siren: epci?.siren ?? '', communes: epci?.communes ?? [] }),
		uneZone({ id: 'nulle-part' }),
	];
	const donnees = withEmprises(desDonnees({ zones, lieux }));
	expect(donnees.zones.map(({ id, emprise }) => [id, emprise?.length])).toEqual([
		['zone-d-essai', 1],
		['nulle-part', undefined],
	]);
	expect(donnees.lieux).toEqual(lieux);
});
