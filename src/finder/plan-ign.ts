import type { Map } from 'leaflet';
import * as L from './leaflet.ts';

/** « Plan IGN » of the Géoplateforme: asked for only once the reader wants it. */
const PLAN_IGN =
	'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

/**
 * Put the IGN background under a map.
 * @param onError called once, when tiles fail
 * @returns how to take it away
 */
export function addPlanIgn(map: Map, onError: () => void): () => void {
	const tiles = L.tileLayer(PLAN_IGN, { attribution: 'Plan\u00A0: IGN', maxZoom: 18 });
	const container = map.getContainer();
	// The land is painted above the tiles: it lets them be seen.
	container.classList.add('fond-ign');
	tiles.once('tileerror', onError).addTo(map);
	return () => {
		container.classList.remove('fond-ign');
		tiles.remove();
	};
}
