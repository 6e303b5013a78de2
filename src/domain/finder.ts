import type { Lieu } from './fiches.ts';
import { formatInformation } from './freshness.ts';

/** A host site as the finder lists it: what a patient needs to decide, as short as it can be. */
export interface LieuDuFinder extends Pick<
	Lieu,
	'id' | 'nom' | 'type' | 'statut' | 'adresse' | 'codePostal' | 'telephone' | 'zone' | 'position'
> {
	/** Name of the commune. */
	commune: string;
	/** INSEE code of the commune. */
	codeCommune: string;
	/** INSEE code of the département. */
	departement: string;
	/** INSEE code of the région. */
	region: string;
	/** SIREN of the intercommunalité of the commune. */
	epci?: string;
	/** « relevé en octobre 2025, non revérifié depuis ». */
	releve: string;
	/** How to book, absent when no source says so. */
	rendezVous?: string;
}

/**
 * The finder's view of a site.
 * @param today day as of which the site speaks, `YYYY-MM-DD`
 */
export function lieuDuFinder(lieu: Lieu, today: string): LieuDuFinder {
	const { id, nom, type, statut, adresse, codePostal, telephone, zone, position } = lieu;
	return {
		id,
		nom,
		statut,
		codePostal,
		commune: lieu.commune.nom,
		codeCommune: lieu.commune.code,
		departement: lieu.departement.code,
		region: lieu.region.code,
		releve: formatInformation(lieu.releve, today),
		...(type && { type }),
		...(adresse && { adresse }),
		...(telephone && { telephone }),
		...(zone && { zone }),
		...(position && { position }),
		...(lieu.epci && { epci: lieu.epci.siren }),
		...(lieu.rendezVous && { rendezVous: lieu.rendezVous.comment }),
	};
}
