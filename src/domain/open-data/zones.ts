import type { Zone } from '../fiches.ts';
import { CERTITUDE_LIBELLES } from '../libelles.ts';
import { absoluteUrl, zoneHref } from '../urls.ts';
import type { Champs } from './champs.ts';

/** Fields of `zones.json` and `zones.csv`. */
export const CHAMPS_DE_ZONE: Champs<Zone> = {
	id: { sens: 'Identifiant, qui ne change pas.', valeur: ({ id }) => id },
	url: {
		sens: 'Page de la zone sur le site.',
		forme: 'adresse-web',
		valeur: (zone, { site }) => absoluteUrl(zoneHref(zone), site.adresse),
	},
	siren: {
		sens: 'SIREN de l’intercommunalité : de quoi relier la zone à un fond de carte.',
		valeur: ({ siren }) => siren,
	},
	nom: { sens: 'Nom officiel.', valeur: ({ nom }) => nom },
	nomCite: {
		sens: 'Nom employé par les sources, s’il diffère.',
		facultatif: true,
		valeur: ({ nomCite }) => nomCite ?? null,
	},
	certitude: {
		sens: 'À quel point la zone est sûre.',
		valeurs: CERTITUDE_LIBELLES,
		valeur: ({ certitude }) => certitude,
	},
	population: {
		sens: 'Habitants (population municipale).',
		forme: 'entier',
		valeur: ({ population }) => population,
	},
	departements: {
		sens: 'Noms des départements, celui du siège d’abord.',
		forme: 'textes',
		valeur: ({ departements }) => departements.map(({ nom }) => nom),
	},
	codesDepartements: {
		sens: 'Codes des départements, dans le même ordre.',
		forme: 'textes',
		valeur: ({ departements }) => departements.map(({ code }) => code),
	},
	departementsAConfirmer: {
		sens: 'Codes des départements dont les communes pourraient ne pas être couvertes.',
		forme: 'textes',
		valeur: ({ departementsAConfirmer }) => departementsAConfirmer ?? [],
	},
	region: { sens: 'Région du siège.', valeur: ({ region }) => region.nom },
	codeRegion: { sens: 'Code INSEE de cette région.', valeur: ({ region }) => region.code },
	communes: {
		sens: 'Noms des communes.',
		forme: 'textes',
		valeur: ({ communes }) => communes.map(({ nom }) => nom),
	},
	codesCommunes: {
		sens: 'Codes INSEE des communes, dans le même ordre.',
		forme: 'textes',
		valeur: ({ communes }) => communes.map(({ code }) => code),
	},
	lieux: {
		sens: 'Identifiants des lieux connus de la zone (lieux.json).',
		forme: 'textes',
		valeur: ({ id }, { lieuxOfZone }) => lieuxOfZone(id).map((lieu) => lieu.id),
	},
	note: { sens: 'Divergence ou réserve.', facultatif: true, valeur: ({ note }) => note ?? null },
	sources: {
		sens: 'Identifiants des sources (sources.json).',
		forme: 'textes',
		valeur: ({ sources }) => sources,
	},
};
