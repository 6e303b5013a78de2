import { numeroter } from './choix.ts';
import { type IndexDEpci, type NomLu, type ReponseDEpci, trouverEpci } from './epci.ts';
import { demonter, type Morceau, type Reperes, sansPuce } from './ligne.ts';
import { lireTerritoire, type Territoire } from './territoire.ts';

/** One name of a pasted list, where it stands, and what it is found to be. */
export interface EntreeLue {
	/** Line of the file, from 1. */
	ligne: number;
	/** Rank among the names of its line, from 1. */
	rang: number;
	/** What the editor calls it by: « 8 », or « 8.2 » where several names of the line wait. */
	repere: string;
	/** True when the editor chose what it is. */
	choisie?: boolean;
	/** As printed. */
	texte: string;
	lu: NomLu;
	reponse: ReponseDEpci;
}

/** A name before its line is read to the end. */
type Nom = Omit<EntreeLue, 'rang' | 'repere'>;

/** What is needed to read a list. */
export interface Lecture extends Reperes {
	epci: IndexDEpci;
}

/** A page number, a rule, an empty line: nothing to say of it. */
const isEmpty = (text: string): boolean =>
	!/\p{L}/u.test(text) && !/\d{9}/.test(text.replace(/\s/g, ''));

/** Titles of the column when a table is pasted. */
const COLUMN_TITLE =
	/^(?:noms?\s)?(?:de\s|des\s|d'|l')*(?:epci|intercommunalités?|territoires?|zones?)$/i;

const entryOf = (
	texte: string,
	{ nom, siren, territoire }: Morceau,
	heading: Territoire,
	ligne: number,
	{ epci }: Lecture
): Nom => {
	const lu = { nom, siren, territoire: { ...heading, ...territoire } };
	return { ligne, texte, lu, reponse: trouverEpci(lu, epci) };
};

const isKnown = ({ reponse }: Nom): boolean => reponse.etat !== 'inconnu';

/** Every way to cut « A et B et C » in two. */
function cutsAtEt(text: string): [string, string][] {
	return [...text.matchAll(/\s+et\s+/gi)].map(({ index, 0: et }) => [
		text.slice(0, index),
		text.slice(index + et.length),
	]);
}

/** The names of one cell: one, or several joined by commas and « et » when each then has a match. */
function namesOf(text: string, heading: Territoire, ligne: number, lecture: Lecture): Nom[] {
	const read = (part: string) => entryOf(part, demonter(part, lecture), heading, ligne, lecture);
	const whole = read(text);
	if (isKnown(whole)) return [whole];
	const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
	if (parts.length > 1) {
		const several = parts.flatMap((part) =>
			namesOf(part.replace(/^et\s+/i, ''), heading, ligne, lecture)
		);
		return several.some(isKnown) ? several : [whole];
	}
	for (const [left, right] of cutsAtEt(text)) {
		const first = read(left);
		if (!isKnown(first)) continue;
		const others = namesOf(right, heading, ligne, lecture);
		if (others.every(isKnown)) return [first, ...others];
	}
	return [whole];
}

/** A line of several cells: those that name a territory or give a SIREN speak of the others. */
function entriesOf(content: string, heading: Territoire, ligne: number, lecture: Lecture): Nom[] {
	const cells = content
		.split(/\s*[;\t|]\s*/)
		.map(sansPuce)
		.filter((cell) => cell !== '');
	const said = cells.map((cell) => lireTerritoire(cell, lecture.territoires));
	const siren = cells.find((cell) => /^\d{9}$/.test(cell.replace(/\s/g, '')));
	const names = cells.filter((cell, rank) => !said[rank] && !isEmpty(cell) && cell !== siren);
	const there = said.reduce<Territoire>((all, one) => ({ ...all, ...one }), heading);
	if (siren) {
		const [nom = ''] = names;
		return namesOf(`${nom} ${siren}`.trim(), there, ligne, lecture);
	}
	return names.flatMap((name) => namesOf(name, there, ligne, lecture));
}

/**
 * Read a list as it is pasted: headings by région and département, one name a line or several,
 * bullets, brackets, SIREN. Whatever is not a heading is an entry, understood or not.
 */
export function lireListe(text: string, lecture: Lecture): EntreeLue[] {
	let heading: Territoire = {};
	const entries: Nom[] = [];
	text.split('\n').forEach((raw, index) => {
		const line = raw.includes('\t')
			? raw.split('\t').map(sansPuce).join('\t').trim()
			: sansPuce(raw);
		if (isEmpty(line) || COLUMN_TITLE.test(line)) return;
		const title = lireTerritoire(line, lecture.territoires);
		if (title) {
			heading = title;
			return;
		}
		const colon = /^(?<title>[^:]{2,60}?)\s*:\s*(?<content>\S.*)$/.exec(line)?.groups;
		const inLine = colon && lireTerritoire(colon.title ?? '', lecture.territoires);
		if (inLine) heading = inLine;
		const content = inLine ? (colon.content ?? '') : line;
		entries.push(...entriesOf(content, heading, index + 1, lecture));
	});
	return numeroter(entries);
}
