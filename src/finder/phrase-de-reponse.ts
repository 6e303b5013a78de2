import { estAConfirmer, estHorsZone, type ZonesConnues } from '../domain/couverture.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { STATUT_SENS } from '../domain/libelles.ts';
import type { Morceau } from '../domain/morceau.ts';
import { type Situation, situationOf } from '../domain/situation.ts';
import { nomLong, nomLongEnPhrase } from '../domain/territories.ts';
import { zoneHref } from '../domain/urls.ts';

/** What the answer rests on. */
export interface Connu {
	lieux: readonly LieuDuFinder[];
	/** What no source places in a zone for sure: see `zonesAConfirmerOf`. */
	zonesAConfirmer: readonly string[];
	zonesConnues: ZonesConnues;
	/** Address of the official map. */
	carteOfficielle: string;
}

/** The answer for a commune: the point in a few words, then the rest. */
export interface Reponse {
	situation: Situation;
	/** True where consultations are reported in the reader's intercommunalité. */
	rapporte?: boolean;
	fort: string;
	suite: readonly Morceau[];
}

const isOuvert = ({ statut }: LieuDuFinder): boolean => statut === 'ouvert';

/**
 * Whether one can go: what the sources report of the sites of the reader's intercommunalité, and of
 * the one in their own commune, which the list shows first.
 */
function phraseDesLieux(lieux: readonly LieuDuFinder[], { code }: Entree): string {
	const ouverts = lieux.filter(isOuvert);
	const isHere = ({ codeCommune }: LieuDuFinder) => codeCommune === code;
	if (ouverts.length > 0) {
		return `Des consultations ont été signalées dans votre ${ouverts.some(isHere) ? 'commune' : 'intercommunalité'}.`;
	}
	const sien = lieux.find(isHere);
	return sien
		? `Un lieu est connu dans votre commune. ${STATUT_SENS[sien.statut]}`
		: 'Un lieu au moins est connu dans votre intercommunalité, sans consultation signalée.';
}

/** What is known of the reader's own commune, before the sites: most people have none nearby. */
export function reponseOf(
	commune: Entree,
	{ lieux, zonesAConfirmer, zonesConnues, carteOfficielle }: Connu
): Reponse {
	const { nom, epci } = commune;
	const carte = { texte: 'carte officielle', href: carteOfficielle };
	const situation = situationOf(epci?.zone, lieux);
	if ((!epci?.zone || situation === 'zone-inconnue') && estHorsZone(commune, zonesConnues)) {
		return {
			situation,
			fort: `D’après les sources que nous avons lues, ${nom} n’est pas dans une zone prioritaire.`,
			suite: [' Vérifiez sur la ', carte, '.'],
		};
	}
	if (!epci?.zone || situation === 'zone-inconnue') {
		const limite = 'Nous ne connaissons pas toutes les zones';
		const laSienne = epci
			? `\u202F; ${nomLongEnPhrase(epci.nom)} n’est pas de celles que nous connaissons`
			: '';
		return {
			situation,
			fort: `Nous ne savons pas si ${nom} est dans une zone prioritaire.`,
			suite: [` ${limite}${laSienne}. Voyez la `, carte, '.'],
		};
	}
	const est = estAConfirmer(commune, epci.zone, zonesAConfirmer)
		? 'serait, sans certitude, dans'
		: 'est dans';
	const zone = { texte: nomLong(epci.nom), href: zoneHref({ id: epci.zone }) };
	if (situation === 'zone-sans-lieu') {
		return {
			situation,
			fort: `${nom} ${est} une zone prioritaire`,
			suite: [
				' (',
				zone,
				'), mais aucune source que nous avons lue n’y nomme de lieu. Il peut y en avoir\u00A0: voyez la ',
				carte,
				'.',
			],
		};
	}
	const deLaZone = lieux.filter((lieu) => lieu.zone === epci.zone);
	return {
		situation,
		rapporte: deLaZone.some(isOuvert),
		fort: phraseDesLieux(deLaZone, commune),
		suite: [
			` ${nom} ${est} une zone prioritaire (`,
			zone,
			'). Avant de vous déplacer, voyez la ',
			carte,
			'.',
		],
	};
}
