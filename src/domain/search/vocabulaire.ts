import { estVide, plier } from './mots.ts';
import type { Notice } from './notice.ts';

/** A word of the site: how it is written, and how common it is (a rank from 0 up). */
export interface MotDuSite {
	/** Folded. */
	cle: string;
	forme: string;
	poids: number;
}

/**
 * The words of the site as the file holds them, in the order of the folded words: how many letters
 * each shares with the one before, the others, and its rank unless it is 0 (« 3ecin9 » after
 * « Médard »), one space apart. Written so, the file is a sixth lighter.
 */
export type FichierVocabulaire = string;

/** Words of two letters are within one slip of too many others. */
const LETTRES = 3;

const WORD = /[\p{L}\p{M}]+/gu;

/** A word of a title or a keyword is what people look for. */
const POIDS_DU_TITRE = 4;

/** How many letters two words have in common at their beginning. */
function commonLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

interface Count {
	poids: number;
	/** How often each spelling occurs: « médecin », « Médecin ». */
	formes: Map<string, number>;
}

/** Words of the site, for whoever slips: with accents, as they are most often written. */
export function vocabulaireOf(notices: readonly Notice[]): FichierVocabulaire {
	const counts = new Map<string, Count>();
	const add = (text: string, poids: number) => {
		for (const [forme] of text.normalize('NFC').matchAll(WORD)) {
			const cle = plier(forme);
			if (cle.length < LETTRES || estVide(cle)) continue;
			const count = counts.get(cle) ?? { poids: 0, formes: new Map() };
			count.poids += poids;
			count.formes.set(forme, (count.formes.get(forme) ?? 0) + 1);
			counts.set(cle, count);
		}
	};
	for (const { titre, contexte, contenu, motsCles = [] } of notices) {
		add([titre, ...motsCles].join(' '), POIDS_DU_TITRE);
		add(`${contexte} ${contenu}`, 1);
	}
	let previous = '';
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { poids, formes }]) => {
			const [forme] = [...formes].sort(
				([a, left], [b, right]) => right - left || (a > b ? -1 : 1)
			)[0] ?? [''];
			const shared = commonLength(previous, forme);
			previous = forme;
			const rank = Math.floor(Math.log2(poids));
			return `${shared}${forme.slice(shared)}${rank === 0 ? '' : rank}`;
		})
		.join(' ');
}

/** Letters shared, the others, rank. */
const LINE = /^(\d*)(\D*)(\d*)$/;

/** Read the words of the site back. */
export function lireVocabulaire(fichier: FichierVocabulaire): MotDuSite[] {
	let forme = '';
	return fichier.split(' ').map((word) => {
		const [, shared = '', rest = '', poids = ''] = LINE.exec(word) ?? [];
		forme = forme.slice(0, Number(shared)) + rest;
		return { cle: plier(forme), forme, poids: Number(poids) };
	});
}
