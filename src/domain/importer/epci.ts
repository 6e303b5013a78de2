import { distance } from 'fastest-levenshtein';
import { type Commune, departementsOf, type Epci, type Territories } from '../territories.ts';
import { cleDEpci, clesDEpci, type Forme, lireNomDEpci } from './cle-epci.ts';
import { cleDeMots, motsDuNom } from './mots.ts';
import type { Territoire } from './territoire.ts';

/** The intercommunalités by the keys of their names. */
export interface IndexDEpci {
	parCle: ReadonlyMap<string, Epci[]>;
	parSiren: ReadonlyMap<string, Epci>;
	/** Keys of the names of communes, with the communes. */
	communes: ReadonlyMap<string, Commune[]>;
}

/** An intercommunalité as a list names it. */
export interface NomLu {
	nom: string;
	siren?: string | undefined;
	territoire: Territoire;
	/** Where the territory is said: « Ain (01), lu dans « (1) » ». */
	dit?: string;
	/** True when the list says that this is an intercommunalité (a column « EPCI »). */
	marque?: boolean;
}

/** What a name is found to be. Nothing is found unless it is certain. */
export type ReponseDEpci =
	| { etat: 'trouve'; epci: Epci }
	| { etat: 'ambigu'; candidats: Epci[]; raison: string }
	| { etat: 'inconnu' };

const push = <T>(index: Map<string, T[]>, key: string, value: T): void => {
	const group = index.get(key);
	if (group) group.push(value);
	else index.set(key, [value]);
};

/** Index the intercommunalités and the communes once for all the names to come. */
export function indexEpci(territories: Pick<Territories, 'epci' | 'communes'>): IndexDEpci {
	const parCle = new Map<string, Epci[]>();
	const communes = new Map<string, Commune[]>();
	for (const epci of territories.epci.values())
		for (const key of clesDEpci(epci.nom)) push(parCle, key, epci);
	for (const commune of territories.communes.values())
		push(communes, cleDeMots(motsDuNom(commune.nom)), commune);
	return { parCle, parSiren: territories.epci, communes };
}

/** True when an intercommunalité has a commune there; always where nothing is said. */
export const estDans = (epci: Epci, { departement, region }: Territoire): boolean =>
	(departement === undefined && region === undefined) ||
	epci.communes.some(
		(commune) =>
			(departement === undefined || commune.departement.code === departement) &&
			(region === undefined || commune.region.code === region)
	);

const formeDe = ({ nom }: Epci): Forme | undefined => /^(CC|CA|CU) /.exec(nom)?.[1] as Forme;

function parSiren(lu: NomLu, siren: string, index: IndexDEpci): ReponseDEpci {
	const epci = index.parSiren.get(siren);
	if (!epci) return { etat: 'inconnu' };
	const key = cleDEpci(lu.nom);
	if (key !== '' && !index.parCle.get(key)?.includes(epci)) {
		return {
			etat: 'ambigu',
			candidats: [epci],
			raison: `le SIREN ${siren} est celui d’une intercommunalité d’un autre nom`,
		};
	}
	if (!estDans(epci, lu.territoire)) return ailleurs([epci], lu);
	return { etat: 'trouve', epci };
}

const ailleurs = (candidats: Epci[], { dit }: NomLu): ReponseDEpci => ({
	etat: 'ambigu',
	candidats,
	raison: `ce nom existe, mais pas dans le territoire indiqué${dit === undefined ? '' : ` : ${dit}`}`,
});

/** A commune that a bare name may mean as well as the intercommunalité. */
function homonyme(epci: Epci, key: string, lu: NomLu, index: IndexDEpci): Commune | undefined {
	const { departement, region } = lu.territoire;
	const anywhere = departement === undefined && region === undefined;
	return index.communes
		.get(key)
		?.find(({ code }) => anywhere || epci.communes.some((commune) => commune.code === code));
}

/**
 * Find the intercommunalité that a list names. The name is the same once folded, or it is not
 * found: what is close is for people to choose from (`epciProches`). A homonym that no heading
 * settles, a legal form or a heading that says otherwise, a bare name that is also that of a
 * commune: ambiguous.
 */
export function trouverEpci(lu: NomLu, index: IndexDEpci): ReponseDEpci {
	if (lu.siren) return parSiren(lu, lu.siren, index);
	const { forme, marque } = lireNomDEpci(lu.nom);
	const key = cleDEpci(lu.nom);
	const homonyms = index.parCle.get(key) ?? [];
	if (homonyms.length === 0) return { etat: 'inconnu' };
	const there = homonyms.filter((epci) => estDans(epci, lu.territoire));
	if (there.length === 0) return ailleurs(homonyms, lu);
	const [epci] = there;
	if (!epci || there.length > 1) {
		return {
			etat: 'ambigu',
			candidats: there,
			raison: `${there.length} intercommunalités portent ce nom`,
		};
	}
	if (forme !== undefined && formeDe(epci) !== forme) {
		const raison = `aucune « ${forme} » ne porte ce nom : le statut juridique diffère`;
		return { etat: 'ambigu', candidats: there, raison };
	}
	const commune = marque || lu.marque ? undefined : homonyme(epci, key, lu, index);
	if (commune) {
		return {
			etat: 'ambigu',
			candidats: [epci],
			raison: `sans « CC » ni « communauté », ce nom peut être celui de la commune de ${commune.nom} (${commune.departement.code})`,
		};
	}
	return { etat: 'trouve', epci };
}

/** Longer keys are those of sentences. */
const LONGEST_KEY = 120;

/** The intercommunalités of the nearest names, in the territory where one is given: suggestions. */
export function epciProches(lu: NomLu, index: IndexDEpci, nombre = 3): Epci[] {
	const key = cleDEpci(lu.nom);
	if (key === '' || key.length > LONGEST_KEY) return [];
	const longest = Math.max(3, Math.floor(key.length / 2));
	const ranked = new Map<Epci, number>();
	for (const [other, group] of index.parCle) {
		const far = other.includes(key) && key.length > 4 ? 1 : distance(key, other);
		if (far > longest) continue;
		for (const epci of group) {
			const rank = far + (estDans(epci, lu.territoire) ? 0 : longest);
			ranked.set(epci, Math.min(rank, ranked.get(epci) ?? Infinity));
		}
	}
	return [...ranked]
		.sort(([, a], [, b]) => a - b)
		.slice(0, nombre)
		.map(([epci]) => epci);
}

/** What tells an intercommunalité from another: name, SIREN, départements, population. */
export function decrireEpci(epci: Epci): string {
	const departements = departementsOf(epci)
		.map(({ nom, code }) => `${nom} (${code})`)
		.join(', ');
	const [largest] = epci.communes;
	const inhabitants = epci.population.toLocaleString('fr-FR').replace(/\s/g, ' ');
	return `${epci.nom}, SIREN ${epci.siren} : ${departements}, ${inhabitants} habitants, commune la plus peuplée ${largest?.nom ?? 'inconnue'}`;
}
