import type { Epci } from '../territories.ts';
import { type NomLu, type ReponseDEpci, trouverEpci } from './epci.ts';
import { demontages, type Morceau, sansPuce, sansSigle } from './ligne.ts';
import type { EntreeLue, Lecture } from './liste.ts';
import { lireTerritoire, type Territoire } from './territoire.ts';

/** A name before its line is read to the end. */
export type Nom = Omit<EntreeLue, 'rang' | 'repere'>;

/** The heading that a line stands under. */
export interface Titre {
	territoire: Territoire;
	/** As printed, with its line; empty where there is none yet. */
	dit: string;
}

/** What a line is read with. */
interface Contexte {
	titre: Titre;
	/** What the other cells of the line say of where it is. */
	cellules?: { territoire: Territoire; dit: string };
	/** True when the column says that its names are those of intercommunalités. */
	marque?: boolean;
	ligne: number;
	lecture: Lecture;
}

/** Longest text that is read as one name, in characters, and most « et » that it is cut at. */
const LONGEST = 400;
const MOST_ET = 12;

export const estConnu = ({ reponse }: Pick<Nom, 'reponse'>): boolean => reponse.etat !== 'inconnu';

/** « Ain (01) », as a message names a territory. */
function nommeTerritoire({ departement }: Territoire, { departements }: Lecture): string {
	const nom = departements.get(departement ?? '')?.nom;
	return nom === undefined || departement === undefined ? '' : `${nom} (${departement}), `;
}

/** A piece of a line as a name, placed by what it says itself, then its line, then its heading. */
function lu({ nom, siren, territoire, dit }: Morceau, contexte: Contexte): NomLu {
	const { titre, cellules, lecture } = contexte;
	// A SIREN alone is enough: the last heading may not be its own.
	const heading = nom === '' && siren !== undefined ? {} : titre.territoire;
	const own = { ...cellules?.territoire, ...territoire };
	// A département that the line gives is more precise than a heading, région or not.
	const place = own.departement === undefined ? { ...heading, ...own } : own;
	const words = dit !== undefined ? `lu dans « ${dit} »` : (cellules?.dit ?? titre.dit);
	return {
		nom,
		siren,
		territoire: place,
		...(contexte.marque && { marque: true }),
		...(words !== '' && { dit: `${nommeTerritoire(place, lecture)}${words}` }),
	};
}

/** Two readings of one name that lead to two intercommunalités decide nothing. */
const partages = (epcis: ReadonlySet<Epci>): ReponseDEpci => ({
	etat: 'ambigu',
	candidats: [...epcis],
	raison: 'selon que le nombre ou le mot voisin en fait partie, ce nom en désigne deux',
});

/**
 * A number may be that of a note, of the line: what opens a line or has one digit says a département
 * only if the name agrees. « (26) » alone is believed, unless the heading says otherwise.
 */
const numeroDouteux = (texte: string, { dit = '' }: Morceau, { titre }: Contexte): boolean =>
	/^\d{1,3}\s*[-–—:\s]/.test(texte) ||
	/^\d$/.test(dit) ||
	Object.keys(titre.territoire).length > 0;

/** The name that one piece of text is, under every reading that its signs allow. */
export function lireNom(texte: string, contexte: Contexte): Nom {
	const { ligne, lecture } = contexte;
	if (texte.length > LONGEST) {
		const nom = { nom: texte, territoire: {} };
		return { ligne, texte, lu: nom, reponse: { etat: 'inconnu' } };
	}
	const entry = (piece: Morceau): Nom => {
		const one = lu(piece, contexte);
		return { ligne, texte, lu: one, reponse: trouverEpci(one, lecture.epci) };
	};
	const strict = demontages(texte, lecture);
	const barest = strict.at(-1) ?? { nom: texte, territoire: {} };
	if (barest.siren !== undefined) return entry(barest);
	const pieces = [
		{ nom: sansPuce(texte), territoire: {} },
		...strict,
		...(numeroDouteux(texte, barest, contexte) ? demontages(texte, lecture, false) : []),
	].flatMap((piece) => {
		const nom = sansSigle(piece.nom);
		return nom === undefined ? [piece] : [piece, { ...piece, nom }];
	});
	const all = pieces.map(entry);
	const found = all.filter(({ reponse }) => reponse.etat === 'trouve');
	const epcis = new Set(
		found.flatMap(({ reponse }) => (reponse.etat === 'trouve' ? [reponse.epci] : []))
	);
	const [first] = found;
	if (first) return epcis.size > 1 ? { ...first, reponse: partages(epcis) } : first;
	return all.find(estConnu) ?? entry(barest);
}

/** Every way to cut « A et B et C » in two; none where there are too many to be names. */
function cutsAtEt(text: string): [string, string][] {
	const cuts = [...text.matchAll(/\s+et\s+/gi)].map(({ index, 0: et }): [string, string] => [
		text.slice(0, index),
		text.slice(index + et.length),
	]);
	return cuts.length > MOST_ET ? [] : cuts;
}

/** « CC A / CC B »; « s/ » and « 1/4 » are no such bar. */
const SLASH = /\s+\/\s+|\/(?=\s*c[cau]\s)/i;

/** The names of one cell: one, or several joined by commas, bars and « et » when each has a match. */
function namesOf(text: string, contexte: Contexte): Nom[] {
	const whole = lireNom(text, contexte);
	if (estConnu(whole)) return [whole];
	const [slash, comma] = [SLASH, /\s*,\s*/].map((sign) =>
		text.split(sign).filter((part) => part !== '')
	);
	const parts = (slash?.length ?? 0) > 1 ? (slash ?? []) : (comma ?? []);
	if (parts.length > 1) {
		const several = parts.flatMap((part) => namesOf(part.replace(/^et\s+/i, ''), contexte));
		return several.some(estConnu) ? several : [whole];
	}
	if (text.length > LONGEST) return [whole];
	for (const [left, right] of cutsAtEt(text)) {
		const first = lireNom(left, contexte);
		if (!estConnu(first)) continue;
		const others = namesOf(right, contexte);
		if (others.every(estConnu)) return [first, ...others];
	}
	return [whole];
}

/** A page number, a rule, an empty line: nothing to say of it. */
export const estVide = (text: string): boolean =>
	!/\p{L}/u.test(text) && !/\d{9}/.test(text.replace(/\s/g, ''));

/** A line of several cells: those that name a territory or give a SIREN speak of the others. */
export function lireNoms(content: string, contexte: Omit<Contexte, 'cellules'>): Nom[] {
	const { lecture } = contexte;
	const cells = content
		.split(/\s*[;\t|]\s*/)
		.map(sansPuce)
		.filter((cell) => cell !== '');
	const said = cells.map((cell) => lireTerritoire(cell, lecture.territoires));
	const siren = cells.find((cell) => /^\d{9}$/.test(cell.replace(/\s/g, '')));
	const names = cells.filter((cell, rank) => !said[rank] && !estVide(cell) && cell !== siren);
	const place = said.reduce<Territoire>((all, one) => ({ ...all, ...one }), {});
	const words = cells.filter((_, rank) => said[rank]).join(' ; ');
	const here = {
		...contexte,
		...(words !== '' && {
			cellules: { territoire: place, dit: `lu dans « ${words} »` },
		}),
	};
	if (siren) {
		const [nom = ''] = names;
		return namesOf(`${nom} ${siren}`.trim(), here);
	}
	return names.flatMap((name) => namesOf(name, here));
}
