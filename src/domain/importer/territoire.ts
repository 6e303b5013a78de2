import type { Territories } from '../territories.ts';
import { motsDuNom } from './mots.ts';

/** Where an entry is said to be, by INSEE codes; empty when nothing is said. */
export interface Territoire {
	region?: string;
	departement?: string;
}

/** Régions and départements by the names that lists give them. */
export type Territoires = ReadonlyMap<string, Territoire>;

/** What may stand before the name itself: « Département de l'Ain ». */
const BEFORE = new Set(
	'region regions departement departements dept dep de d du des la le les l en dans'.split(' ')
);

const cle = (text: string): string => {
	const mots = motsDuNom(text);
	const first = mots.findIndex((mot) => !BEFORE.has(mot));
	return first < 0 ? '' : mots.slice(first).join('');
};

/** Names in use that are not the official ones. */
const ALIASES: readonly (readonly [name: string, region: string])[] = [
	['PACA', '93'],
	['AURA', '84'],
	['ARA', '84'],
	['Île de La Réunion', '04'],
];

/** Index the names of régions and départements; an overseas name means both. */
export function indexTerritoires({ regions, departements }: Territories): Territoires {
	const index = new Map<string, Territoire>();
	for (const { code, nom } of regions.values()) index.set(cle(nom), { region: code });
	for (const { code, nom, region } of departements.values()) {
		if (!regions.has(region)) continue;
		index.set(cle(nom), { ...index.get(cle(nom)), departement: code });
	}
	for (const [name, region] of ALIASES) index.set(cle(name), { region });
	return index;
}

/** Code of a département as typed, a lost zero put back: « 7 » gives `07`. */
export function lireCodeDepartement(
	text: string,
	{ departements }: Pick<Territories, 'departements'>
): string | undefined {
	const code = text.trim().toUpperCase().replace(/^\d$/, '0$&');
	return departements.has(code) ? code : undefined;
}

/** What a heading adds to a name: « : », « – 4 zones », « (4 EPCI) », « (17) ». */
const COUNT =
	/[-–—:(,]*\s*\d{1,3}\s*(?:zones?|epci|territoires?|intercommunalit\S*|communaut\S*|secteurs?|lieux?|sites?)?\s*\)?\s*[:.]*$/i;

/**
 * The région or département that a text names and nothing else: « RHONE », « Ain (01) »,
 * « 07 - Ardèche », « Région Occitanie : 28 zones ».
 */
export function lireTerritoire(text: string, index: Territoires): Territoire | undefined {
	const plain = text.replace(/[\s:.;,–—-]+$/, '');
	const forms = [
		plain,
		plain.replace(/\s*\((?:\d{2,3}|2[AB])\)$/i, ''),
		plain.replace(COUNT, ''),
		plain.replace(/^(?:\d{2,3}|2[AB])\s*[-–—:.]?\s+/i, ''),
	];
	for (const form of forms) {
		const found = index.get(cle(form));
		if (found) return found;
	}
	return undefined;
}
