import type { Topology } from 'topojson-specification';

/** Outlines that the map draws by itself. */
export interface Outlines {
	departements: Topology;
	/** Approximate extents of the documented zones. */
	zones: Topology;
}

const read = async (name: string): Promise<Topology> => {
	const response = await fetch(`/finder/${name}.json`);
	if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
	return (await response.json()) as Topology;
};

/** @throws when the network fails */
export async function loadOutlines(): Promise<Outlines> {
	const [departements, zones] = await Promise.all([read('departements'), read('zones')]);
	return { departements, zones };
}
