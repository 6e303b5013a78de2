import type { Donnees } from '../donnees.ts';
import type { Zone } from '../fiches.ts';
import { CERTITUDE_LIBELLES } from '../libelles.ts';
import { nomCourt, nomLong } from '../territories.ts';
import { zoneHref } from '../urls.ts';
import type { Notice } from './notice.ts';

const contenuOf = ({ certitude, note, nomCite, communes }: Zone): string =>
	[
		`${CERTITUDE_LIBELLES[certitude]}.`,
		nomCite && `Nom dans les sources : ${nomCite}.`,
		note,
		`Communes : ${communes
			.map(({ nom, codesPostaux }) => `${nom} (${codesPostaux.join(', ')})`)
			.join(', ')}.`,
	]
		.filter(Boolean)
		.join(' ');

/** Each zone, found by the name or the postcode of any of its communes. */
export const noticesOfZones = ({ zones }: Donnees): Notice[] =>
	zones.map((zone) => ({
		url: zoneHref(zone),
		genre: 'zone',
		titre: nomLong(zone.nom),
		contexte: [...zone.departements.map(({ nom, code }) => `${nom} (${code})`), zone.region.nom]
			.filter((nom, rank, all) => all.indexOf(nom) === rank)
			.join(', '),
		contenu: contenuOf(zone),
		motsCles: ['zone prioritaire', 'intercommunalité', 'EPCI', 'zone rouge'],
		noms: [nomCourt(zone.nom), zone.nomCite ?? ''],
		region: zone.region.nom,
	}));
