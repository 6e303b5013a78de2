import { enMajuscule } from './majuscule.ts';
import { slugify } from './slug.ts';

/** A commune as the Étalab package lists it; former communes carry the code of their heir. */
export interface RawCommune {
	code: string;
	nom: string;
	type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
	departement: string;
	region: string;
	codesPostaux?: string[];
	population?: number;
	/** Heir of a former commune. */
	chefLieu?: string;
	/** City of an arrondissement. */
	commune?: string;
}

/** An EPCI as the Étalab package lists it, members by decreasing population. */
export interface RawEpci {
	code: string;
	nom: string;
	type: string;
	populationMunicipale: number;
	membres: { code: string; nom: string; populationMunicipale: number }[];
}

/** A département or région as the Étalab package lists it. */
export interface RawTerritory {
	code: string;
	nom: string;
	region?: string;
}

/** The package's files, as read. */
export interface RawTerritories {
	communes: RawCommune[];
	epci: RawEpci[];
	departements: RawTerritory[];
	regions: RawTerritory[];
}

/** A commune of today. */
export interface Commune {
	/** INSEE code. */
	code: string;
	nom: string;
	codesPostaux: string[];
	/**
	 * Inhabitants (population municipale): as counted within the EPCI, so that its communes add up
	 * to it (the package's list of communes is of another year); 0 where none is published.
	 */
	population: number;
	departement: Departement;
	region: NomDeRegion;
}

export interface Departement {
	code: string;
	nom: string;
}

export interface NomDeRegion {
	/** INSEE code. */
	code: string;
	nom: string;
	/** Slug, the address of its page. */
	id: string;
}

/** An intercommunalité with its communes. */
export interface Epci {
	siren: string;
	/** Official name with its abbreviation (« CC de l'Oriente »). */
	nom: string;
	/** Inhabitants (population municipale). */
	population: number;
	/** From most to least populated. */
	communes: Commune[];
}

/** Everything the site knows about French territories, by code. */
export interface Territories {
	communes: ReadonlyMap<string, Commune>;
	/** Former commune or arrondissement code to the commune of today. */
	heirs: ReadonlyMap<string, Commune>;
	epci: ReadonlyMap<string, Epci>;
	/** INSEE code of a commune to its EPCI. */
	epciOf: ReadonlyMap<string, Epci>;
	departements: ReadonlyMap<string, Departement & { region: string }>;
	/** The 18 régions, by INSEE code. */
	regions: ReadonlyMap<string, NomDeRegion>;
}

/** Index the raw lists by code. Collectivités without a région (Saint-Martin…) are left out. */
export function indexTerritories(raw: RawTerritories): Territories {
	const regions = new Map(
		raw.regions
			.filter(({ code }) => code.length === 2)
			.map(({ code, nom }) => [code, { code, nom, id: slugify(nom) }])
	);
	const departements = new Map(
		raw.departements.map(({ code, nom, region = '' }) => [code, { code, nom, region }])
	);
	const counted = new Map(
		raw.epci.flatMap(({ membres }) =>
			membres.map(({ code, populationMunicipale }) => [code, populationMunicipale])
		)
	);
	const communes = new Map<string, Commune>();
	for (const commune of raw.communes) {
		const region = regions.get(commune.region);
		const departement = departements.get(commune.departement);
		if (commune.type !== 'commune-actuelle' || !region || !departement) continue;
		communes.set(commune.code, {
			code: commune.code,
			nom: commune.nom,
			codesPostaux: commune.codesPostaux ?? [],
			population: counted.get(commune.code) ?? commune.population ?? 0,
			departement: { code: departement.code, nom: departement.nom },
			region,
		});
	}
	const heirs = new Map<string, Commune>();
	for (const { code, chefLieu, commune } of raw.communes) {
		const heir = communes.get(chefLieu ?? commune ?? '');
		if (heir && !communes.has(code)) heirs.set(code, heir);
	}
	const epci = new Map<string, Epci>();
	const epciOf = new Map<string, Epci>();
	for (const { code, nom, populationMunicipale, membres } of raw.epci) {
		const members = membres.flatMap((membre) => communes.get(membre.code) ?? []);
		const entry = { siren: code, nom, population: populationMunicipale, communes: members };
		epci.set(code, entry);
		for (const member of members) epciOf.set(member.code, entry);
	}
	return { communes, heirs, epci, epciOf, departements, regions };
}

/**
 * Départements of an EPCI: that of its most populated commune (its seat, in every documented
 * zone) first, the others by code.
 */
export function departementsOf(epci: Epci): Departement[] {
	const all = new Map(epci.communes.map(({ departement }) => [departement.code, departement]));
	const [seat, ...others] = all.values();
	return seat ? [seat, ...others.sort((a, b) => a.code.localeCompare(b.code))] : [];
}

const LONG_NAMES: Record<string, string> = {
	CC: 'Communauté de communes',
	CA: 'Communauté d’agglomération',
	CU: 'Communauté urbaine',
};

/** « CC de l'Oriente » gives « Communauté de communes de l'Oriente »; other names stay. */
export function nomLong(nom: string): string {
	return nom.replace(/^(CC|CA|CU)\b/, (abbreviation) => LONG_NAMES[abbreviation] ?? abbreviation);
}

/** The same inside a sentence: « la communauté de communes de l'Oriente », « Brest Métropole ». */
export const nomLongEnPhrase = (nom: string): string =>
	nomLong(nom)
		.replace(/^Communauté /, 'la communauté ')
		.replace(/^Métropole /, 'la métropole ')
		.replace(/^Eurométropole /, 'l’eurométropole ');

/** Legal form and what links it to the name: « CC de l' », « CA d' », « CC ». */
const LEGAL_FORM = /^(?:CC|CA|CU) (?:(?:du |des |de la |de l'|de |d')(?=[\p{Lu}\d]))?(?=.)/u;

/** Name without its legal form, for lists: « Oriente », « 7 Vallées », « Montluçon Communauté ». */
export function nomCourt(nom: string): string {
	const short = nom.replace(LEGAL_FORM, '');
	return enMajuscule(short);
}
