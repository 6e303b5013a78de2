import type { LayerGroup, Map } from 'leaflet';
import type { Ville } from '../domain/geo/villes.ts';
import { STATUT_LIBELLES } from '../domain/libelles.ts';
import type { Statut } from '../schemas/valeurs-de-lieu.ts';
import * as L from './leaflet.ts';

/** Mark of a site: the shape of its status, larger when it is the chosen one. */
export const iconOf = (statut: Statut, chosen: boolean) =>
	L.divIcon({
		html: STATUT_LIBELLES[statut].forme,
		className: `repere ${statut}${chosen ? ' choisi' : ''}`,
		iconSize: [24, 24],
	});

function nameOf([nom, latitude, longitude]: Ville) {
	const text = document.createElement('span');
	text.textContent = nom;
	const icon = L.divIcon({ html: text, className: 'ville', iconSize: [0, 0] });
	return L.marker([latitude, longitude], { icon, interactive: false, keyboard: false });
}

/** Name towns on a map, each from its own zoom on. */
export function nameVilles(map: Map, villes: readonly Ville[]): void {
	const tiers: Record<number, LayerGroup> = {};
	for (const ville of villes) {
		const tier = (tiers[ville[3]] ??= L.layerGroup());
		nameOf(ville).addTo(tier);
	}
	const update = () => {
		for (const [zoom, tier] of Object.entries(tiers)) {
			if (map.getZoom() >= Number(zoom)) tier.addTo(map);
			else tier.remove();
		}
	};
	map.on('zoomend', update);
	update();
}
