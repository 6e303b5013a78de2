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
}

/** What recognises territories in a line. */
export interface Reperes {
	territoires: Territoires;
	departements: Territories['departements'];
}

const BULLET = /^(?:[-–—•·▪◦‣*>→✓□■●○]+\s*|\d{1,3}\s?[.)°](?!\d)\s*|[a-z]\)\s+|n°\s*\d+\s*)+/i;

/** The line without its bullet, its number and what closes it. */
export const sansPuce = (line: string): string =>
	nettoyer(line)
		.replace(BULLET, '')
		.replace(/[\s;,.]+$/, '')
		.replace(/^[«"\s]+|[\s»"]+$/g, '');

const SIREN =
	/(?:\(?\s*(?:n°\s*)?(?:siren|siret)\s*:?\s*)?(?<!\d)(\d{3}\s?\d{3}\s?\d{3})(?!\s?\d)\s*\)?/i;

/** A bracket that speaks of the territory's people or communes, not of its name. */
const FIGURES = /^[^()]*\d[\d\s.,]*\s*(?:hab|habitants?|communes?|villes?)\b[^()]*$/i;

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

/** Take the SIREN, the département in brackets or at either end, and the figures off a name. */
export function demonter(text: string, reperes: Reperes): Morceau {
	let territoire: Territoire = {};
	const siren = SIREN.exec(text)?.[1]?.replace(/\s/g, '');
	const rest = (siren ? text.replace(SIREN, ' ') : text).replace(
		/\(([^()]*)\)/g,
		(whole, inside: string) => {
			const there = saidTogether(inside, reperes);
			if (there) territoire = { ...territoire, ...there };
			return there || FIGURES.test(inside) ? ' ' : whole;
		}
	);
	let nom = rest.replace(/\s+/g, ' ').trim();
	for (const pattern of [
		/^(?<code>\d{2,3}|2[AB])\s*[-–—:]\s*(?<nom>\S.*)$/i,
		/^(?<nom>.*\S)\s+[-–—]\s+(?<code>[^-–—]+)$/,
		/^(?<nom>.*\S)\s*,\s*(?<code>[^,]+)$/,
	]) {
		const { code = '', nom: name = '' } = pattern.exec(nom)?.groups ?? {};
		const there = code === '' ? undefined : said(code, reperes);
		if (!there) continue;
		territoire = { ...territoire, ...there };
		nom = name;
	}
	return { nom: sansPuce(nom).replace(/\s*[:–—-]+$/, ''), ...(siren && { siren }), territoire };
}
