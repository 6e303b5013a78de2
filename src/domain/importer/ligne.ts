import type { Territories } from '../territories.ts';
import { nettoyer } from './nettoyer.ts';
import {
	lireCodeDepartement,
	lireTerritoire,
	type Territoire,
	type Territoires,
} from './territoire.ts';

/** A piece of a line taken apart: what is left of the name, and what is said of it. */
export interface Morceau {
	nom: string;
	siren?: string;
	territoire: Territoire;
	/** The very words that name the territory. */
	dit?: string;
}

/** What recognises territories in a line. */
export interface Reperes {
	territoires: Territoires;
	departements: Territories['departements'];
}

/** Marks of a list, those of Word's symbol fonts among them. */
const BULLET =
	/^(?:[-–—•·▪◦‣*>→✓□■●○§]+\s*|[oØü]\s+(?=\S)|\d{1,3}\s?[.)°](?!\d)\s*|[a-z]\)\s+|n°\s*\d+\s*)+/i;

/** Dots that lead to a page number, and calls of notes. */
const LEADERS = /(?<![.·_•\s])(?:\s*[.·_•]){3,}\s*(?:p(?:age|\.)?\s*)?\d{0,4}\s*$/i;
const NOTES = /\s*\[\d{1,3}\]|[¹²³⁴-⁹⁰]+|\s*\*+$/g;

/** The line without its bullet, its number, its notes and what closes it. */
export const sansPuce = (line: string): string =>
	nettoyer(line)
		.replace(NOTES, '')
		.replace(BULLET, '')
		.replace(LEADERS, '')
		.replace(/[\s;,.]+$/, '')
		.replace(/^[«"\s]+|[\s»"]+$/g, '');

const SIREN =
	/(?:\(?\s*(?:n°\s*)?(?:siren|siret)\s*:?\s*)?(?<!\d)(\d{3}\s?\d{3}\s?\d{3})(?!\s?\d)\s*\)?/i;

/** A bracket that speaks of the territory's people or communes, not of its name. */
const FIGURES = /^[^()]*\d[\d\s.,]*\s*(?:hab|habitants?|communes?|villes?)\b[^()]*$/i;

const NUMBER = /^\s*\d{1,3}\s*$/;

const said = (text: string, { territoires, departements }: Reperes): Territoire | undefined => {
	const code = lireCodeDepartement(text, { departements });
	return code === undefined ? lireTerritoire(text, territoires) : { departement: code };
};

/** Several territories named together leave none: « (Gers et Landes) » says nothing certain. */
function saidTogether(text: string, reperes: Reperes): Territoire | undefined {
	const whole = said(text, reperes);
	if (whole) return whole;
	const parts = text.split(/\s*(?:[,/&;-]|\bet\b)\s*/).map((part) => said(part, reperes));
	return parts.length > 1 && parts.every((part) => part !== undefined) ? {} : undefined;
}

/** Where a line gives a territory beside the name. */
const BESIDE = [
	/^(?<code>\d{1,3}|2[AB])\s*[-–—:]\s*(?<nom>\S.*)$/i,
	/^(?<code>\d{1,3}|2[AB])\s+(?<nom>(?:c\.?[cau]\b|cdc\b|communaut|ct[ée]\b|m[ée]tropole|agglo).*)$/i,
	/^(?<code>\D+?)\s+[-–—]\s+(?<nom>\S.*)$/,
	/^(?<nom>.*\S)\s+[-–—]\s+(?<code>[^-–—]+)$/,
	/^(?<nom>.*\S)\s*,\s*(?<code>[^,]+)$/,
];

/**
 * Take the SIREN, the département in brackets or at either end, and the figures off a name.
 * @param numeros false where a bare number is that of a note or of a line, not a département
 * @returns the name after each thing taken off, from the fullest to the barest
 */
export function demontages(text: string, reperes: Reperes, numeros = true): Morceau[] {
	let territoire: Territoire = {};
	let dit: string | undefined;
	const add = (words: string): boolean => {
		const there = saidTogether(words, reperes);
		const isNumber = NUMBER.test(words);
		if (!there || (isNumber && !numeros)) return isNumber;
		territoire = { ...territoire, ...there };
		dit = words.trim();
		return true;
	};
	const siren = SIREN.exec(text)?.[1]?.replace(/\s/g, '');
	const rest = (siren ? text.replace(SIREN, ' ') : text).replace(
		/\(([^()]*)\)/g,
		(whole, inside: string) => (add(inside) || FIGURES.test(inside) ? ' ' : whole)
	);
	let nom = rest.replace(/\s+/g, ' ').trim();
	const piece = (): Morceau => ({
		nom: sansPuce(nom).replace(/\s*[:–—-]+$/, ''),
		...(siren && { siren }),
		territoire,
		...(dit !== undefined && { dit }),
	});
	const pieces = [piece()];
	for (const pattern of BESIDE) {
		const { code = '', nom: name = '' } = pattern.exec(nom)?.groups ?? {};
		if (code === '' || !add(code)) continue;
		nom = name;
		pieces.push(piece());
	}
	return pieces;
}

/** Words that open the legal forms of intercommunalités, as acronyms have them. */
const FORM = /^(?:cc|ca|cu|cdc)/i;

/**
 * A name without the acronym in brackets that abbreviates it: « CC du Pays d'Urfé (CCPU) ».
 * @returns `undefined` where it has none
 */
export function sansSigle(nom: string): string | undefined {
	const { name = '', sigle = '' } =
		/^(?<name>.*?)\s*\((?<sigle>[\p{Lu}\d][\p{Lu}\d.]{1,15})\)$/u.exec(nom)?.groups ?? {};
	if (sigle === '') return undefined;
	let initials = nettoyer(name)
		.replace(/^(c)([cau])\b/i, '$1 $2')
		.split(/[^\p{L}\d]+/u)
		.map((word) => word.charAt(0).toUpperCase())
		.join('');
	if (FORM.test(sigle)) return name;
	for (const letter of sigle.replaceAll('.', '')) {
		const at = initials.indexOf(letter);
		if (at < 0) return undefined;
		initials = initials.slice(at + 1);
	}
	return name;
}
