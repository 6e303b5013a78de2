import { lireNomDEpci } from './cle-epci.ts';
import { numeroter } from './choix.ts';
import { cleDeMots } from './mots.ts';
import type { IndexDEpci, NomLu, ReponseDEpci } from './epci.ts';
import { type Reperes, sansPuce } from './ligne.ts';
import { estVide, lireNom, lireNoms, type Nom, type Titre } from './nommer.ts';
import { type Bloc, recoller } from './recoller.ts';
import { lireTerritoire } from './territoire.ts';

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

/** What is needed to read a list. */
export interface Lecture extends Reperes {
	epci: IndexDEpci;
}

/** Titles of the column when a table is pasted. */
const COLUMN_TITLE =
	/^(?:noms?\s)?(?:de\s|des\s|d'|l')*(?:epci|intercommunalités?|territoires?|zones?)$/i;

/** What a page prints around a list: its number, sums. */
const AROUND = [
	/^(?:page|p\.)\s*\d+(?:\s*(?:\/|sur|de)\s*\d+)?$/i,
	/^(?:sous[- ]?)?total\b[^,;]{0,60}$/i,
];

/** « Communautés de communes : », « Métropoles (3) », « CC du »: a form without a name. */
const isForm = (line: string): boolean => {
	const { marque, mots } = lireNomDEpci(line.replace(/\(\d+\)|[\d:]+/g, ' '));
	const own = mots.filter((mot) => mot !== 'communautes' && mot !== 'metropoles');
	return (marque || own.length < mots.length) && cleDeMots(own) === '';
};

/** What stands around the names of a list and is none. */
export const estAutour = (line: string): boolean =>
	estVide(line) ||
	COLUMN_TITLE.test(line) ||
	AROUND.some((pattern) => pattern.test(line)) ||
	isForm(line);

/** Longest line that can be a list, in characters. */
const LONGEST = 20_000;

/** The line of a list as it is read: cells are kept apart by tabs. */
const clean = (raw: string): string =>
	raw.length > LONGEST
		? raw
		: raw.includes('\t')
			? raw.split('\t').map(sansPuce).join('\t').trim()
			: sansPuce(raw);

/** A line as it is read under a heading, and the heading that it opens. */
type Ligne = Bloc & { ouvre?: Titre; sous: Titre };

/** What a line is read to be under a heading, and the heading that it opens. */
function lireLigne(
	line: string,
	titre: Titre,
	ligne: number,
	lecture: Lecture
): Omit<Ligne, 'sous'> {
	if (line.length > LONGEST) {
		const texte = line.slice(0, 200);
		const lu = { nom: texte, territoire: {} };
		const nom: Nom = { ligne, texte, lu, reponse: { etat: 'inconnu' } };
		return { noms: [nom], texte, titre: false };
	}
	if (estAutour(line)) return { noms: [], texte: line, titre: false };
	const title = lireTerritoire(line, lecture.territoires);
	const heading = (words: string) => `d’après le titre « ${words} », ligne ${ligne}`;
	if (title) {
		const ouvre = { territoire: title, dit: heading(line) };
		return { noms: [], texte: line, titre: true, ouvre };
	}
	const colon = /^(?<title>[^:]{2,60}?)\s*:\s*(?<content>\S.*)$/.exec(line)?.groups;
	const inLine = colon && lireTerritoire(colon.title ?? '', lecture.territoires);
	const ouvre = inLine && { territoire: inLine, dit: heading(colon.title ?? '') };
	const content = inLine ? (colon.content ?? '') : line;
	const noms = lireNoms(content, { titre: ouvre ?? titre, ligne, lecture });
	return { noms, texte: content, titre: false, ...(ouvre && { ouvre }) };
}

/** Groups of lines over which one name may stand: blank lines and page numbers may lie between. */
function suites(lines: readonly string[], from: number): number[][] {
	const next = (test: (line: string) => boolean) => {
		const found: number[] = [];
		for (let at = from + 1; at < lines.length && at <= from + 8 && found.length < 2; at += 1)
			if (test(lines[at] ?? '')) found.push(at);
		return found;
	};
	const [near, far] = [
		next((line) => line !== ''),
		next((line) => line.length > LONGEST || !estAutour(line)),
	];
	const groups = [near, far, near.slice(0, 1), far.slice(0, 1)].filter(
		({ length }) => length > 0
	);
	const seen = new Set<string>();
	return groups.filter((group) => !seen.has(group.join()) && seen.add(group.join()));
}

/**
 * Read a list as it is pasted: headings by région and département, one name a line or several, or
 * over several lines, bullets, brackets, SIREN. Whatever is not a heading nor around the list is
 * an entry, understood or not.
 */
export function lireListe(text: string, lecture: Lecture): EntreeLue[] {
	const lines = text.split('\n').map(clean);
	const entries: Nom[] = [];
	let titre: Titre = { territoire: {}, dit: '' };
	let reste: Nom[] | undefined;
	const lues = new Map<number, Ligne>();
	for (let at = 0; at < lines.length;) {
		const read = (rank: number): Ligne => {
			const known = lues.get(rank);
			if (known?.sous === titre) return known;
			const line = { ...lireLigne(lines[rank] ?? '', titre, rank + 1, lecture), sous: titre };
			lues.set(rank, line);
			return line;
		};
		const line = reste
			? { noms: reste, texte: reste.map(({ texte }) => texte).join(', '), titre: false }
			: read(at);
		reste = undefined;
		const here: Titre = ('ouvre' in line && line.ouvre) || titre;
		const ligne = at + 1;
		const lire = (texte: string) =>
			lireNom(texte, { titre: line.titre ? titre : here, ligne, lecture });
		const groups = lines[at] === '' ? [] : suites(lines, at);
		let end: number | undefined;
		for (const group of groups) {
			const found = recoller([line, ...group.map(read)], lire);
			if (!found) continue;
			entries.push(...found.noms);
			end = group.at(-1) ?? at;
			if (found.reste.length > 0) reste = found.reste;
			break;
		}
		if (end === undefined) {
			entries.push(...line.noms);
			titre = here;
			at += 1;
		} else {
			if (!line.titre) titre = here;
			at = reste ? end : end + 1;
		}
	}
	return numeroter(entries);
}
