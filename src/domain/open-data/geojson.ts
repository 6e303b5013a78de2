import type { Donnees } from '../donnees.ts';
import { publier } from './champs.ts';
import { CHAMPS_DE_LIEU } from './lieux.ts';
import { licenceOf } from './licence.ts';

/**
 * Sites as GeoJSON (RFC 7946): points at the centre of the communes, longitude first. A site
 * whose commune has no known position has no geometry.
 */
export function toGeojson(donnees: Donnees): string {
	const features = publier(donnees.lieux, CHAMPS_DE_LIEU, donnees).map(
		({ latitude, longitude, ...properties }) => ({
			type: 'Feature',
			id: properties.id,
			geometry:
				latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
			properties,
		})
	);
	const collection = {
		type: 'FeatureCollection',
		licence: licenceOf(donnees, ['territoires', 'positions']),
		miseAJour: donnees.date,
		total: features.length,
		features,
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}
