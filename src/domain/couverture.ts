import type { Couverture } from '../schemas/couverture.ts';
import type { Zone } from './fiches.ts';
import type { Entree } from './gazetteer/entree.ts';
import type { Territories } from './territories.ts';

/**
 * True once as many zones are named for sure as were announced: an intercommunalité that is not
 * among them is none, and nothing has to be said of those that would be missing.
 */
export const toutesConnues = (
	zones: readonly Pick<Zone, 'certitude'>[],
	{ zonesAnnoncees }: Pick<Couverture, 'zonesAnnoncees'>
): boolean => zones.filter(({ certitude }) => certitude === 'nommee').length >= zonesAnnoncees;

/** Where what is documented is enough to say that a commune is in no zone. */
export interface ZonesConnues {
	/** True when no zone of France is missing. */
	toutes: boolean;
	/** INSEE codes of the départements of the régions whose list is complete. */
	departements: readonly string[];
	/** SIREN of the intercommunalités of which nothing can be said there. */
	epciIncertains: readonly string[];
}

/**
 * What is known région by région. An intercommunalité that reaches beyond the complete lists may
 * be a zone that another région counts; one that a source may have meant stays in doubt too.
 */
export function zonesConnuesOf(
	zones: readonly Pick<Zone, 'certitude'>[],
	couverture: Pick<Couverture, 'zonesAnnoncees' | 'regions' | 'ecartees'>,
	{ departements, epci }: Pick<Territories, 'departements' | 'epci'>
): ZonesConnues {
	const regions = couverture.regions.filter(({ complet }) => complet).map(({ region }) => region);
	const isComplete = (code: string) => regions.includes(departements.get(code)?.region ?? '');
	const doubtful = couverture.ecartees.map(({ siren }) => siren);
	const reachesBeyond = [...epci.values()].filter(({ siren, communes }) => {
		const inside = communes.filter(({ departement }) => isComplete(departement.code)).length;
		return inside > 0 && (inside < communes.length || doubtful.includes(siren));
	});
	return {
		toutes: toutesConnues(zones, couverture),
		departements: [...departements.keys()].filter(isComplete),
		epciIncertains: reachesBeyond.map(({ siren }) => siren),
	};
}

/** True when a commune whose intercommunalité is no documented zone can be said to be in none. */
export const estHorsZone = (
	{ departement, epci }: Pick<Entree, 'departement' | 'epci'>,
	{ toutes, departements, epciIncertains }: ZonesConnues
): boolean =>
	toutes || (departements.includes(departement) && !epciIncertains.includes(epci?.siren ?? ''));

/**
 * Keys of what no source places in a zone for sure: a zone's id (`hautes-terres`), or that of its
 * communes of one département (`enclave-des-papes-pays-de-grignan/26`).
 */
export const zonesAConfirmerOf = (
	zones: readonly Pick<Zone, 'id' | 'certitude' | 'departementsAConfirmer'>[]
): string[] =>
	zones.flatMap(({ id, certitude, departementsAConfirmer = [] }) =>
		certitude === 'a-confirmer' ? [id] : departementsAConfirmer.map((code) => `${id}/${code}`)
	);

/**
 * True when a commune's zone, or its place in it, is still to be confirmed.
 * @param zone id of the zone of its intercommunalité
 * @param keys as {@link zonesAConfirmerOf} gives them
 */
export const estAConfirmer = (
	{ departement }: Pick<Entree, 'departement'>,
	zone: string,
	keys: readonly string[]
): boolean => keys.includes(zone) || keys.includes(`${zone}/${departement}`);

/** Ids of all the sources of what is known of a région. */
export const sourcesDeRegion = ({
	sources = [],
	sourcesDeLaNote = [],
}: Pick<Couverture['regions'][number], 'sources' | 'sourcesDeLaNote'>): string[] => [
	...sources,
	...sourcesDeLaNote,
];

/** Zones that we know in a région. */
export interface Connues {
	/** Those named, with those to confirm where that makes no more than were announced. */
	connues: number;
	/** To confirm, and told apart: with them there would be more than were announced. */
	aPart: number;
}

/**
 * How many zones are known, never more than were announced because of those to confirm: of three
 * names where two zones were announced, one is told apart.
 */
export function connuesDe(
	zones: readonly Pick<Zone, 'certitude'>[],
	annoncees: number | undefined
): Connues {
	const nommees = zones.filter(({ certitude }) => certitude === 'nommee').length;
	if (annoncees === undefined || zones.length <= annoncees)
		return { connues: zones.length, aPart: 0 };
	return { connues: nommees, aPart: zones.length - nommees };
}

/** « , et 1 à confirmer » */
export const apartEnMots = ({ aPart }: Connues): string =>
	aPart > 0 ? `, et ${aPart} à confirmer` : '';
