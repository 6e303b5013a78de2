import type { Donnees } from '../donnees.ts';
import type { Outlines } from '../geo/outlines.ts';
import { carteDeFranceIllustree } from './carte-de-france.ts';
import { carteDeRegionIllustree } from './carte-de-region.ts';
import type { Illustration } from './illustration.ts';
import { volontairesEtConsultations, volontairesParTerritoire } from './volontaires.ts';
import { zonesParRegion } from './zones-par-region.ts';

/** The illustrations of the press kit. */
export interface Kit {
	/** Of the whole country, in the order to show. */
	nationales: Illustration[];
	/** Maps of the régions of which something is known, by the région's id. */
	regions: Map<string, Illustration>;
}

/** Make every illustration from the data. */
export function kitOf(donnees: Donnees, outlines: Outlines): Kit {
	const nationales = [
		carteDeFranceIllustree(donnees, outlines),
		zonesParRegion(donnees),
		volontairesEtConsultations(donnees),
		volontairesParTerritoire(donnees),
	].filter((illustration) => illustration !== undefined);
	const regions = donnees.regions.flatMap((region): [string, Illustration][] => {
		const carte = carteDeRegionIllustree(region, donnees, outlines);
		return carte ? [[region.id, carte]] : [];
	});
	return { nationales, regions: new Map(regions) };
}

export const toutes = ({ nationales, regions }: Kit): Illustration[] => [
	...nationales,
	...regions.values(),
];
