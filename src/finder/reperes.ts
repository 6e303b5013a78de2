import type { Map } from 'leaflet';
import { PAR_DEGRE, type Ville, type Villes } from '../domain/geo/villes.ts';
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

function nameOf([nom, latitude, longitude, sousUnPoint]: Ville) {
	const text = document.createElement('span');
	text.textContent = nom;
	const className = sousUnPoint ? 'ville sous-un-point' : 'ville';
	const icon = L.divIcon({ html: text, className, iconSize: [0, 0] });
	const where = L.latLng(latitude / PAR_DEGRE, longitude / PAR_DEGRE);
	// Under every site, whose dots a name must never take a click from.
	return L.marker(where, { icon, interactive: false, keyboard: false, zIndexOffset: -10_000 });
}

/** Name towns on a map, each from its own zoom on. */
export function nameVilles(map: Map, villes: Villes): void {
	const tiers = Object.entries(villes).map(
		([zoom, tier]) => [Number(zoom), L.layerGroup(tier.map(nameOf))] as const
	);
	const update = () => {
		for (const [zoom, tier] of tiers) {
			if (map.getZoom() >= zoom) tier.addTo(map);
			else tier.remove();
		}
	};
	map.on('zoomend', update);
	update();
}
