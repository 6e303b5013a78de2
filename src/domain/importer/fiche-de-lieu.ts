import type { LieuSaisi } from '../../schemas/lieu.ts';

/**
 * The record of a site, without the fields that nobody gives, in the order of the files.
 * @param lieu what is known: a field that nobody gives is undefined, or empty
 */
export function ficheDeLieu(lieu: LieuSaisi): LieuSaisi {
	const { id, nom, type, commune, codePostal, adresse, precision, telephone } = lieu;
	const { telephoneNote, rendezVous, jours, passages = [], statut, dateStatut } = lieu;
	const { constat, sources, note } = lieu;
	return {
		id,
		nom,
		...(type && { type }),
		commune,
		codePostal,
		...(adresse && { adresse }),
		precision,
		...(telephone && { telephone }),
		...(telephoneNote && { telephoneNote }),
		...(rendezVous && { rendezVous }),
		...(jours && { jours }),
		...(passages.length > 0 && { passages }),
		statut,
		dateStatut,
		constat,
		sources,
		...(note && { note }),
	};
}
