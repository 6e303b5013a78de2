import type { Lieu } from '../fiches.ts';
import { STATUT_LIBELLES, STATUT_SENS, TYPE_LIBELLES } from '../libelles.ts';
import { absoluteUrl, lieuHref } from '../urls.ts';
import type { Champs } from './champs.ts';

/** Each status in the words of the maps, then what it means. */
const STATUTS_EXPLIQUES = Object.fromEntries(
	Object.entries(STATUT_SENS).map(([statut, sens]) => [
		statut,
		`« ${STATUT_LIBELLES[statut as keyof typeof STATUT_SENS].court} » sur les cartes. ${sens}`,
	])
);

/** Fields of `lieux.json`, `lieux.csv` and `lieux.geojson`. */
export const CHAMPS_DE_LIEU: Champs<Lieu> = {
	id: { sens: 'Identifiant, qui ne change pas.', valeur: ({ id }) => id },
	url: {
		sens: 'Page du lieu sur le site.',
		forme: 'adresse-web',
		valeur: (lieu, { site }) => absoluteUrl(lieuHref(lieu), site.adresse),
	},
	nom: { sens: 'Nom du lieu, ou de la commune s’il n’est pas nommé.', valeur: ({ nom }) => nom },
	type: {
		sens: 'Sorte de lieu.',
		valeurs: TYPE_LIBELLES,
		facultatif: true,
		valeur: ({ type }) => type ?? null,
	},
	precision: {
		sens: 'Ce que les sources nomment.',
		valeurs: {
			lieu: 'le lieu',
			'local-non-nomme': 'un local, sans nom ni adresse',
			commune: 'la commune seule',
		},
		valeur: ({ precision }) => precision,
	},
	adresse: {
		sens: 'Numéro et voie.',
		facultatif: true,
		valeur: ({ adresse }) => adresse ?? null,
	},
	codePostal: { sens: 'Code postal.', valeur: ({ codePostal }) => codePostal },
	commune: { sens: 'Nom de la commune.', valeur: ({ commune }) => commune.nom },
	codeCommune: { sens: 'Code INSEE de la commune.', valeur: ({ commune }) => commune.code },
	departement: { sens: 'Nom du département.', valeur: ({ departement }) => departement.nom },
	codeDepartement: {
		sens: 'Code INSEE du département.',
		valeur: ({ departement }) => departement.code,
	},
	region: { sens: 'Nom de la région.', valeur: ({ region }) => region.nom },
	codeRegion: { sens: 'Code INSEE de la région.', valeur: ({ region }) => region.code },
	epci: {
		sens: 'Nom de l’intercommunalité.',
		facultatif: true,
		valeur: ({ epci }) => epci?.nom ?? null,
	},
	sirenEpci: {
		sens: 'SIREN de l’intercommunalité.',
		facultatif: true,
		valeur: ({ epci }) => epci?.siren ?? null,
	},
	zone: {
		sens: 'Identifiant de la zone (zones.json), si l’intercommunalité en est une connue.',
		facultatif: true,
		valeur: ({ zone }) => zone ?? null,
	},
	latitude: {
		sens: 'Latitude du centre de la commune, jamais celle du lieu lui-même (WGS 84).',
		forme: 'nombre',
		facultatif: true,
		valeur: ({ position }) => position?.latitude ?? null,
	},
	longitude: {
		sens: 'Longitude du centre de la commune, jamais celle du lieu lui-même (WGS 84).',
		forme: 'nombre',
		facultatif: true,
		valeur: ({ position }) => position?.longitude ?? null,
	},
	precisionPosition: {
		sens: 'D’où vient la position.',
		valeurs: {
			commune: 'centre de la commune',
			'code-postal': 'moyenne des communes du même code postal',
			epci: 'moyenne des communes de l’intercommunalité',
		},
		facultatif: true,
		valeur: ({ position }) => position?.precision ?? null,
	},
	telephone: {
		sens: 'Téléphone donné par une source.',
		facultatif: true,
		valeur: ({ telephone }) => telephone ?? null,
	},
	telephoneNote: {
		sens: 'À qui appartient ce numéro.',
		facultatif: true,
		valeur: ({ telephoneNote }) => telephoneNote ?? null,
	},
	rendezVous: {
		sens: 'Comment prendre rendez-vous.',
		facultatif: true,
		valeur: ({ rendezVous }) => rendezVous?.comment ?? null,
	},
	rendezVousUrl: {
		sens: 'Page de prise de rendez-vous.',
		forme: 'adresse-web',
		facultatif: true,
		valeur: ({ rendezVous }) => rendezVous?.url ?? null,
	},
	jours: {
		sens: 'Jours ou rythme des consultations.',
		facultatif: true,
		valeur: ({ jours }) => jours ?? null,
	},
	passages: {
		sens: 'Jours de passage annoncés, passés ou à venir.',
		forme: 'jours',
		valeur: ({ passages }) => passages ?? [],
	},
	statut: {
		sens: 'Ce que les sources disent du lieu.',
		valeurs: STATUTS_EXPLIQUES,
		valeur: ({ statut }) => statut,
	},
	dateStatut: {
		sens: 'Date de ce statut : jour, mois, année ou « inconnue ».',
		forme: 'date',
		valeur: ({ dateStatut }) => dateStatut,
	},
	constat: { sens: 'Le statut, en une phrase.', valeur: ({ constat }) => constat },
	releve: {
		sens: 'Date la plus récente du statut et des sources.',
		forme: 'date',
		valeur: ({ releve }) => releve,
	},
	note: { sens: 'Divergence ou réserve.', facultatif: true, valeur: ({ note }) => note ?? null },
	sources: {
		sens: 'Identifiants des sources (sources.json).',
		forme: 'textes',
		valeur: ({ sources }) => sources,
	},
};
