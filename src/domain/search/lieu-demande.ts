import type { Entree } from '../gazetteer/entree.ts';
import { sansArticle } from '../gazetteer/cle.ts';
import { type Lecture, lire } from '../gazetteer/lecture.ts';
import { RANG, rangDe } from '../gazetteer/rang.ts';
import { estVide, motsPlies } from './mots.ts';

/** What people look for, beside their town: « médecin », « consultation solidaire ». */
const SOIN =
	'(?:m[ée]decins?|docteurs?|g[ée]n[ée]ralistes?|consultations?|cabinets?|lieux?|rdv|rendez-vous)' +
	'(?: (?:solidaires?|m[ée]dica(?:l|le|les|ux)|g[ée]n[ée]ralistes?))*';

/** The same before the name of the town, and what links them: not « de », as in « médecin de garde ». */
const AVANT_LE_NOM = new RegExp(
	`^(?:(?:une? |des |les? )?${SOIN} (?!de |d['’]))?` +
		"(?:(?:pr[èe]s|autour|proche) (?:de |du |d['’])|à |a |au |vers |sur )?",
	'i'
);

/** The same after it. */
const APRES_LE_NOM = new RegExp(` ${SOIN}$`, 'i');

/** « 15e », « 15ème arrondissement »: the gazetteer knows « Paris 15e ». */
const ARRONDISSEMENT = /(?<= \d{1,2})[eè](?:me)?(?: arr(?:ondissement|\.)?)?$/i;

/** No name of a commune that people type has more words… */
const MOTS_AU_PLUS = 6;

/** … but « Saint-Étienne-du-Gué-de-l’Isle », its hyphens or its saint apart. */
const LONG_NOM = /^s(?:ain)?te?\b|-.*-/i;
const MOTS_D_UN_LONG_NOM = 9;

/** A postcode, or the number of a département or an arrondissement beside a name. */
const NUMBER = /^(?:\d{5}|\d{1,2}e?|1er|2[ab]|97\d)$/;

/** Régions whose name a small commune bears too: who types it means the région. */
const REGIONS: ReadonlySet<string> = new Set(['bretagne', 'reunion']);

/**
 * What of a query may name a commune: « médecin près de Gourin » gives « Gourin ». `undefined`
 * for what names none by its looks: a sentence, a number that is no postcode.
 */
export function lieuDemande(query: string): string | undefined {
	const text = query
		.trim()
		.replace(/\s+/g, ' ')
		.replace(AVANT_LE_NOM, '')
		.replace(APRES_LE_NOM, '')
		.replace(ARRONDISSEMENT, 'e');
	const mots = motsPlies(text);
	const pleins = mots.filter((mot) => !estVide(mot));
	const numbers = mots.filter((mot) => /\d/.test(mot));
	const names = pleins.filter((mot) => !/\d/.test(mot));
	const most = LONG_NOM.test(text) ? MOTS_D_UN_LONG_NOM : MOTS_AU_PLUS;
	if (mots.length > most || REGIONS.has(pleins.join(' '))) return undefined;
	if (numbers.length === 0 && names.length === 0) return undefined;
	if (numbers.length > 1 || !numbers.every((mot) => NUMBER.test(mot))) return undefined;
	if (names.length === 0 && !mots.some((mot) => mot.length === 5)) return undefined;
	return text;
}

/** What may follow « Paris 15 » in the name of an arrondissement. */
const SUITE = /^(?:e|er)?arrondissement$/;

const isArrondissement = ({ nature, formes }: Entree, { collee }: Lecture): boolean =>
	nature === 'arrondissement-municipal' &&
	formes.some(
		(forme) => forme.collee.startsWith(collee) && SUITE.test(forme.collee.slice(collee.length))
	);

/** True when the name begins with these words, the last one whole: « Cherbourg ». */
const beginsSo = ({ nature, formes: [whole] }: Entree, { cle, complete }: Lecture): boolean =>
	nature === 'commune' &&
	cle !== '' &&
	(whole?.collee.startsWith(complete) ?? false) &&
	`${sansArticle(whole?.cle.split(' ') ?? []).join(' ')} `.startsWith(`${cle} `);

/**
 * Of the suggestions for a text, those that bear the very name or have the whole postcode; failing
 * that, those whose name begins so: « Digne » for « Digne-les-Bains ».
 */
export function communesNommees(suggestions: readonly Entree[], text: string): Entree[] {
	const lectures = lire(text);
	const having = (answers: (entree: Entree, lecture: Lecture) => boolean) =>
		suggestions.filter((entree) => lectures.some((lecture) => answers(entree, lecture)));
	const exact = having(
		(entree, lecture) =>
			rangDe(entree, lecture) <= RANG.exact || isArrondissement(entree, lecture)
	);
	return exact.length > 0 ? exact : having(beginsSo);
}
