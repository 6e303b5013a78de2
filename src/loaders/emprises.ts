import type { Fiches } from '../domain/fiches.ts';
import { emprisesOf } from '../domain/geo/emprises.ts';
import { departements } from '../geo/departements.ts';
import { loadPositions } from './coordinates.ts';
import { loadTerritories } from './territories.ts';

/** Give each zone its approximate extent, where its communes could be located. */
export function withEmprises(fiches: Fiches): Fiches {
	const { communes } = loadTerritories();
	const fond = { outlines: departements, communes, positions: loadPositions() };
	const emprises = emprisesOf(fiches.zones, fond);
	return {
		...fiches,
		zones: fiches.zones.map((zone) => {
			const emprise = emprises.get(zone.siren);
			return { ...zone, ...(emprise && { emprise }) };
		}),
	};
}
