import type { Fiches, Zone } from '../domain/fiches.ts';
import { emprisesOf } from '../domain/geo/emprises.ts';
import type { MultiPolygon } from '../domain/geo/shape.ts';
import { departements } from '../geo/departements.ts';
import { loadPositions } from './coordinates.ts';
import { loadTerritories } from './territories.ts';

/** The records, with zones that may be drawn. */
interface FichesTracees extends Fiches {
	zones: (Zone & { emprise?: MultiPolygon })[];
}

/** Give each zone its approximate extent, where its communes could be located. */
export function withEmprises(fiches: Fiches): FichesTracees {
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
