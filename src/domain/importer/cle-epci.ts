import { cleDeMots, clesDeMots, motsDuNom } from './mots.ts';

/** Legal form that a name states, where it states one. */
export type Forme = 'CC' | 'CA' | 'CU';

/** Long legal forms, wherever they stand in the words of a name. */
const LONG_FORMS: readonly (readonly [Forme, RegExp])[] = [
	['CC', /(?<= )(?:communautes?|ctes?|comm?s?) (?:de |des )?(?:communes?|cnes?) /g],
	['CC', /(?<= )com ?com /g],
	['CA', /(?<= )(?:communautes?|ctes?|comm?s?) (?:d )?d?(?:agglomerations?|agglos?) /g],
	['CU', /(?<= )(?:communautes?|ctes?|comm?s?) urbaines? /g],
];

/** Abbreviated ones, which open or close a name. */
const SHORT_FORMS: readonly (readonly [Forme, RegExp])[] = [
	['CC', /^ (?:cc|c c|cdc|ccom) | (?:cc|cdc) $/g],
	['CA', /^ (?:ca|c a) | ca $/g],
	['CU', /^ (?:cu|c u) | cu $/g],
];

/** Words that official names carry or not, and that lists add or leave out. */
const GENERIC = new Set([
	'communaute',
	'intercommunalite',
	'interco',
	'intercom',
	'epci',
	'agglo',
	'agglomeration',
	'lagglo',
	'lagglomeration',
	'metropole',
	'eurometropole',
]);

/** What is left of a name once its legal form is taken away. */
export interface NomDEpci {
	/** Absent where the name states none. */
	forme?: Forme;
	/** True when the name says that it is that of an intercommunalité. */
	marque: boolean;
	/** Words without legal form nor generic words, articles kept. */
	mots: string[];
}

/** Take a name of intercommunalité apart. */
export function lireNomDEpci(nom: string): NomDEpci {
	let words = ` ${motsDuNom(nom).join(' ')} `.replace(/ +/g, ' ');
	let forme: Forme | undefined;
	for (const [form, pattern] of [...LONG_FORMS, ...SHORT_FORMS]) {
		const rest = words.replace(pattern, ' ').replace(/ +/g, ' ');
		if (rest === words) continue;
		forme ??= form;
		words = rest;
	}
	const all = words.split(' ').filter((mot) => mot !== '');
	const mots = all.filter((mot) => !GENERIC.has(mot));
	return {
		...(forme && { forme }),
		marque: forme !== undefined || mots.length < all.length,
		mots,
	};
}

/** Key of a name as a list prints it; empty when nothing is left of it. */
export const cleDEpci = (nom: string): string => cleDeMots(lireNomDEpci(nom).mots);

const BRACKETS = /\([^()]*\)/g;

/** Every key by which an official name is found, with and without what it has in brackets. */
export function clesDEpci(nom: string): string[] {
	const names = [nom, nom.replace(BRACKETS, ' ')];
	return [...new Set(names.flatMap((name) => clesDeMots(lireNomDEpci(name).mots)))].filter(
		(key) => key !== ''
	);
}
