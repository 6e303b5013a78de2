import type { CouvertureRegionale } from '../../schemas/couverture.ts';
import type { Donnees } from '../donnees.ts';
import type { Zone } from '../fiches.ts';
import { slugify } from '../slug.ts';
import { absoluteUrl, regionHref } from '../urls.ts';
import type { Champs } from './champs.ts';

const nomOf = (region: string, { regionByCode }: Donnees): string =>
	regionByCode(region)?.nom ?? region;

const idOf = (region: string, { regionByCode }: Donnees): string =>
	regionByCode(region)?.id ?? slugify(region);

const zonesDe = (
	region: string,
	certitude: Zone['certitude'],
	{ zonesOfRegion }: Donnees
): number => zonesOfRegion(region).filter((zone) => zone.certitude === certitude).length;

/** Fields of `couverture.json` and `couverture.csv`: one record a région. */
export const CHAMPS_DE_COUVERTURE: Champs<CouvertureRegionale> = {
	id: {
		sens: 'Identifiant de la région sur le site, qui ne change pas.',
		valeur: ({ region }, donnees) => idOf(region, donnees),
	},
	url: {
		sens: 'Page de la région sur le site.',
		forme: 'adresse-web',
		valeur: ({ region }, donnees) =>
			absoluteUrl(regionHref({ id: idOf(region, donnees) }), donnees.site.adresse),
	},
	region: {
		sens: 'Nom de la région.',
		valeur: ({ region }, donnees) => nomOf(region, donnees),
	},
	codeRegion: { sens: 'Code INSEE de la région.', valeur: ({ region }) => region },
	zonesAnnoncees: {
		sens: 'Nombre de zones annoncé par les sources ; rien s’il est inconnu.',
		forme: 'entier',
		facultatif: true,
		valeur: ({ zonesAnnoncees }) => zonesAnnoncees ?? null,
	},
	zonesNommees: {
		sens: 'Zones nommées par une source, comptées dans la région de leur siège (zones.json).',
		forme: 'entier',
		valeur: ({ region }, donnees) => zonesDe(region, 'nommee', donnees),
	},
	zonesAConfirmer: {
		sens: 'Zones à confirmer, en plus des précédentes.',
		forme: 'entier',
		valeur: ({ region }, donnees) => zonesDe(region, 'a-confirmer', donnees),
	},
	complet: {
		sens: 'Vrai si toutes les zones annoncées sont dans zones.json.',
		forme: 'vrai-ou-faux',
		valeur: ({ complet }) => complet,
	},
	lieuxConnus: {
		sens: 'Lieux que le site connaît, quel que soit leur statut (lieux.json). D’autres peuvent exister.',
		forme: 'entier',
		valeur: ({ region }, { lieuxOfRegion }) => lieuxOfRegion(region).length,
	},
	lieuxRapportes: {
		sens: 'Parmi eux, ceux où une source rapporte des consultations.',
		forme: 'entier',
		valeur: ({ region }, { lieuxOfRegion }) =>
			lieuxOfRegion(region).filter(({ statut }) => statut === 'ouvert').length,
	},
	note: {
		sens: 'Divergences, départements concernés, ce qui manque.',
		facultatif: true,
		valeur: ({ note }) => note ?? null,
	},
	sources: {
		sens: 'Identifiants des sources du nombre annoncé (sources.json).',
		forme: 'textes',
		valeur: ({ sources }) => sources ?? [],
	},
	sourcesDeLaNote: {
		sens: 'Identifiants des sources de la note.',
		forme: 'textes',
		valeur: ({ sourcesDeLaNote }) => sourcesDeLaNote ?? [],
	},
};
