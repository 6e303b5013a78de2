import { formatDateAvec } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Lieu } from '../fiches.ts';
import { STATUT_LIBELLES, TYPE_LIBELLES } from '../libelles.ts';
import { lieuHref } from '../urls.ts';
import type { Notice } from './notice.ts';

const titreOf = ({ nom, commune, departement }: Lieu): string => {
	const ou = `${commune.nom} (${departement.code})`;
	return nom === commune.nom ? ou : `${nom}, ${ou}`;
};

const contenuOf = (lieu: Lieu): string =>
	[
		`${STATUT_LIBELLES[lieu.statut].court}, ${formatDateAvec(lieu.dateStatut)}. ${lieu.constat}`,
		`${[lieu.adresse, lieu.codePostal].filter(Boolean).join(', ')} ${lieu.commune.nom}.`,
		lieu.type && `${TYPE_LIBELLES[lieu.type]}.`,
		lieu.telephone && `Téléphone : ${lieu.telephone}.`,
		lieu.rendezVous && `Rendez-vous : ${lieu.rendezVous.comment}`,
		lieu.jours,
		lieu.note,
	]
		.filter(Boolean)
		.join(' ');

/** Each host site. */
export const noticesOfLieux = ({ lieux }: Donnees): Notice[] =>
	lieux.map((lieu) => ({
		url: lieuHref(lieu),
		genre: 'lieu',
		titre: titreOf(lieu),
		contexte: `${lieu.departement.nom}, ${lieu.region.nom}`,
		contenu: contenuOf(lieu),
		motsCles: [lieu.commune.nom, lieu.codePostal, lieu.departement.nom],
		noms: [lieu.commune.nom],
		region: lieu.region.nom,
	}));
