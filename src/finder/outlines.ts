import type { FeatureCollection } from 'geojson';
import type { Villes } from '../domain/geo/villes.ts';
import { avecVersion } from './version.ts';

/** What the map draws by itself. */
export interface Outlines {
	/** Land and borders of the départements. */
	contours: FeatureCollection;
	/** Approximate extents of the documented zones. */
	zones: FeatureCollection;
	/** Towns to name, by zoom. */
	villes: Villes;
}

async function read<T>(name: string): Promise<T> {
	const response = await fetch(`/finder/${name}.json`, { headers: avecVersion() });
	if (!response.ok) throw new Error(name);
	return (await response.json()) as T;
}

/** @throws when the network fails */
export async function loadOutlines(): Promise<Outlines> {
	const [contours, zones, villes] = await Promise.all([
		read<FeatureCollection>('contours'),
		read<FeatureCollection>('zones'),
		read<Villes>('villes'),
	]);
	return { contours, zones, villes };
}
