import type { Lieu } from '../fiches.ts';
import { absoluteUrl, lieuHref } from '../urls.ts';
import type { Champs } from './champs.ts';

/** Fields of `lieux.json`, `lieux.csv` and `lieux.geojson`. */
export const CHAMPS_DE_LIEU: Champs<Lieu> = {
	id: { sens: 'Identifiant, qui ne change pas.', valeur: ({ id }) => id },
	url: {
		sens: 'Page du lieu sur le site.',
		valeur: (lieu, { site }) => absoluteUrl(lieuHref(lieu), site.adresse),
	},
	nom: { sens: 'Nom du lieu, ou de la commune s’il n’est pas nommé.', valeur: ({ nom }) => nom },
	type: { sens: 'Sorte de lieu.', valeur: ({ type }) => type ?? null },
	precision: {
		sens: 'Ce que les sources nomment : le lieu, un local sans nom, la commune seule.',
		valeur: ({ precision }) => precision,
	},
	adresse: { sens: 'Numéro et voie.', valeur: ({ adresse }) => adresse ?? null },
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
	epci: { sens: 'Nom de l’intercommunalité.', valeur: ({ epci }) => epci?.nom ?? null },
	sirenEpci: { sens: 'SIREN de l’intercommunalité.', valeur: ({ epci }) => epci?.siren ?? null },
	zone: {
		sens: 'Identifiant de la zone (zones.json), si l’intercommunalité en est une connue.',
		valeur: ({ zone }) => zone ?? null,
	},
	latitude: {
		sens: 'Latitude du centre de la commune, jamais celle du lieu lui-même (WGS 84).',
		valeur: ({ position }) => position?.latitude ?? null,
	},
	longitude: {
		sens: 'Longitude du centre de la commune, jamais celle du lieu lui-même (WGS 84).',
		valeur: ({ position }) => position?.longitude ?? null,
	},
	precisionPosition: {
		sens: '« commune » : son centre ; « code-postal », « epci » : moyenne des communes voisines.',
		valeur: ({ position }) => position?.precision ?? null,
	},
	telephone: {
		sens: 'Téléphone donné par une source.',
		valeur: ({ telephone }) => telephone ?? null,
	},
	telephoneNote: {
		sens: 'À qui appartient ce numéro.',
		valeur: ({ telephoneNote }) => telephoneNote ?? null,
	},
	rendezVous: {
		sens: 'Comment prendre rendez-vous.',
		valeur: ({ rendezVous }) => rendezVous?.comment ?? null,
	},
	rendezVousUrl: {
		sens: 'Page de prise de rendez-vous.',
		valeur: ({ rendezVous }) => rendezVous?.url ?? null,
	},
	jours: { sens: 'Jours ou rythme des consultations.', valeur: ({ jours }) => jours ?? null },
	passages: {
		sens: 'Jours de passage annoncés, passés ou à venir.',
		valeur: ({ passages }) => passages ?? [],
	},
	statut: { sens: 'Ce que les sources disent du lieu.', valeur: ({ statut }) => statut },
	dateStatut: {
		sens: 'Date de ce statut : jour, mois, année ou « inconnue ».',
		valeur: ({ dateStatut }) => dateStatut,
	},
	constat: { sens: 'Le statut, en une phrase.', valeur: ({ constat }) => constat },
	releve: {
		sens: 'Date la plus récente du statut et des sources.',
		valeur: ({ releve }) => releve,
	},
	note: { sens: 'Divergence ou réserve.', valeur: ({ note }) => note ?? null },
	sources: { sens: 'Identifiants des sources (sources.json).', valeur: ({ sources }) => sources },
};
