import { distance } from 'fastest-levenshtein';
import { slugify } from '../slug.ts';
import type { Commune, Territories } from '../territories.ts';
import { cleDeMots, clesDeMots, motsDuNom } from './mots.ts';
import { nettoyer } from './nettoyer.ts';
import type { Territoire } from './territoire.ts';

/** The communes by the keys of their names and by their postcodes. */
export interface IndexDeCommunes {
	parCle: ReadonlyMap<string, Commune[]>;
	parCodePostal: ReadonlyMap<string, Commune[]>;
	territories: Pick<Territories, 'communes' | 'heirs'>;
}

/** A commune as a table gives it: whatever it gives. */
export interface CommuneLue {
	nom?: string | undefined;
	codePostal?: string | undefined;
	insee?: string | undefined;
	territoire: Territoire;
}

/** What a table's commune is found to be. Nothing is found unless it is certain. */
export type ReponseDeCommune =
	| { etat: 'trouve'; commune: Commune; codePostal: string }
	| { etat: 'ambigu'; candidats: Commune[]; raison: string }
	| { etat: 'inconnu'; raison: string };

const push = (index: Map<string, Commune[]>, key: string, commune: Commune): void => {
	const group = index.get(key);
	if (group) group.push(commune);
	else index.set(key, [commune]);
};

/** Index the communes once for all the rows to come. */
export function indexCommunes(
	territories: Pick<Territories, 'communes' | 'heirs'>
): IndexDeCommunes {
	const parCle = new Map<string, Commune[]>();
	const parCodePostal = new Map<string, Commune[]>();
	for (const commune of territories.communes.values()) {
		for (const key of clesDeMots(motsDuNom(commune.nom))) push(parCle, key, commune);
		for (const code of commune.codesPostaux) push(parCodePostal, code, commune);
	}
	return { parCle, parCodePostal, territories };
}

/** A postcode as typed: five digits, a zero lost in a spreadsheet put back; absent if it is none. */
export function lireCodePostal(text: string): string | undefined {
	const digits = nettoyer(text).replace(/\s/g, '').replace(/\.0$/, '');
	return /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : undefined;
}

/** « 56110 GOURIN CEDEX 2 », « Gourin (56) »: the name, the postcode and the département apart. */
export function lireCommune(text: string): {
	nom: string;
	codePostal?: string;
	departement?: string;
} {
	const { groups = {} } =
		/^(?:(?<codePostal>\d{5})\s*[-–]?\s+)?(?<nom>.*?)(?:\s+cedex(?:\s+\d{1,2})?)?(?:\s*\((?<place>\d{2,5}|2[AB])\))?$/i.exec(
			nettoyer(text)
		) ?? {};
	const { nom = '', place = '' } = groups;
	const codePostal = groups.codePostal ?? (place.length === 5 ? place : undefined);
	return {
		nom,
		...(codePostal && { codePostal }),
		...(place !== '' && place.length < 4 && { departement: place.toUpperCase() }),
	};
}

const isThere = ({ departement, region }: Commune, there: Territoire): boolean =>
	(there.departement === undefined || departement.code === there.departement) &&
	(there.region === undefined || region.code === there.region);

const names = (communes: readonly Commune[]): string =>
	communes.map(({ nom, code }) => `${nom} (${code})`).join(', ');

/** The one postcode of a commune found otherwise, or the one that the table gives. */
function withCodePostal(commune: Commune, codePostal: string | undefined): ReponseDeCommune {
	const [only, second] = commune.codesPostaux;
	if (codePostal !== undefined && commune.codesPostaux.includes(codePostal))
		return { etat: 'trouve', commune, codePostal };
	if (codePostal === undefined && only !== undefined && second === undefined)
		return { etat: 'trouve', commune, codePostal: only };
	const raison =
		codePostal === undefined
			? `${commune.nom} a plusieurs codes postaux (${commune.codesPostaux.join(', ')}) et aucun n’est donné`
			: `${codePostal} n’est pas un code postal de ${commune.nom} (${commune.codesPostaux.join(', ')})`;
	return { etat: 'ambigu', candidats: [commune], raison };
}

function parInsee(lue: CommuneLue, insee: string, index: IndexDeCommunes): ReponseDeCommune {
	const code = insee.toUpperCase().replace(/^\d{4}$/, '0$&');
	const { communes, heirs } = index.territories;
	const commune = communes.get(code);
	if (!commune) {
		const heir = heirs.get(code);
		if (heir) {
			const raison = `le code INSEE ${code} est celui d’une ancienne commune de ${heir.nom}`;
			return { etat: 'ambigu', candidats: [heir], raison };
		}
		return { etat: 'inconnu', raison: `aucune commune n’a pour code INSEE ${code}` };
	}
	const key = cleDeMots(motsDuNom(lue.nom ?? ''));
	if (key !== '' && !index.parCle.get(key)?.includes(commune)) {
		const raison = `le code INSEE ${code} est celui de ${commune.nom}`;
		return { etat: 'ambigu', candidats: [commune], raison };
	}
	if (!isThere(commune, lue.territoire)) {
		const raison = `${commune.nom} (${code}) n’est pas dans le territoire indiqué`;
		return { etat: 'ambigu', candidats: [commune], raison };
	}
	return withCodePostal(commune, lue.codePostal);
}

/** Among communes of one key, the one whose name is the same to the article, if there is one. */
function sameToTheArticle(communes: Commune[], nom: string): Commune[] {
	const exact = communes.filter((commune) => slugify(commune.nom) === slugify(nom));
	return exact.length === 1 ? exact : communes;
}

/**
 * Find the commune of a row by its INSEE code, or by its name and what says where it is: postcode,
 * département or région. A name alone is never enough, nor a postcode that is another's.
 */
export function trouverCommune(lue: CommuneLue, index: IndexDeCommunes): ReponseDeCommune {
	if (lue.insee) return parInsee(lue, lue.insee, index);
	const nom = lue.nom ?? '';
	const { codePostal, territoire } = lue;
	const homonyms = index.parCle.get(cleDeMots(motsDuNom(nom))) ?? [];
	if (nom === '' || homonyms.length === 0) {
		const sharing = index.parCodePostal.get(codePostal ?? '') ?? [];
		const raison =
			nom === '' ? 'aucune commune indiquée' : `aucune commune ne s’appelle « ${nom} »`;
		return sharing.length > 0
			? {
					etat: 'ambigu',
					candidats: sharing,
					raison: `${raison} ; voici celles du ${codePostal ?? ''}`,
				}
			: { etat: 'inconnu', raison };
	}
	if (codePostal === undefined && !territoire.departement && !territoire.region) {
		const raison = `« ${nom} » sans code postal ni département`;
		return { etat: 'ambigu', candidats: homonyms, raison };
	}
	const there = homonyms.filter((commune) => isThere(commune, territoire));
	const sharing = there.filter(
		({ codesPostaux }) => codePostal === undefined || codesPostaux.includes(codePostal)
	);
	const [commune, other] = sameToTheArticle(sharing, nom);
	if (commune && other) {
		const raison = `plusieurs communes s’appellent ainsi : ${names(sharing)}`;
		return { etat: 'ambigu', candidats: sharing, raison };
	}
	if (commune) return withCodePostal(commune, codePostal);
	const raison =
		codePostal === undefined || there.length === 0
			? `${nom} n’existe pas dans le territoire indiqué`
			: `${codePostal} n’est pas un code postal de ${nom}`;
	return { etat: 'ambigu', candidats: there.length > 0 ? there : homonyms, raison };
}

/** A row that adds the others up names no commune. */
const EST_TOTAL = /^(?:sous[- ]?)?tota(?:l|ux)\b/i;

/** The communes of the nearest names, those of the postcode's département first: suggestions. */
export function communesProches(lue: CommuneLue, index: IndexDeCommunes, nombre = 3): Commune[] {
	const key = cleDeMots(motsDuNom(lue.nom ?? ''));
	if (key === '' || EST_TOTAL.test(lue.nom ?? '')) return [];
	const start = lue.codePostal?.slice(0, 2);
	const longest = Math.max(2, Math.floor(key.length / 3));
	const ranked = new Map<Commune, number>();
	for (const [other, group] of index.parCle) {
		if (Math.abs(other.length - key.length) > longest) continue;
		const far = distance(key, other);
		if (far > longest) continue;
		for (const commune of group) {
			const near = start === undefined || commune.code.startsWith(start);
			ranked.set(commune, far + (near && isThere(commune, lue.territoire) ? 0 : longest));
		}
	}
	return [...ranked]
		.sort(([, a], [, b]) => a - b)
		.slice(0, nombre)
		.map(([commune]) => commune);
}

/** What tells a commune from another: name, INSEE code, postcodes, département. */
export const decrireCommune = ({ nom, code, codesPostaux, departement }: Commune): string =>
	`${nom}, code INSEE ${code}, code postal ${codesPostaux.join(' ou ') || 'inconnu'}, ${departement.nom}`;
