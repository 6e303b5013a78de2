import { estVide, motsPlies, plier } from './mots.ts';
import type { Notice } from './notice.ts';

/** A word of the site: how it is written, and how common it is (a rank from 0 up). */
export interface MotDuSite {
	/** Folded. */
	cle: string;
	forme: string;
	poids: number;
}

/** The words of the site as the file holds them: « médecin 9 », by folded word. */
export type FichierVocabulaire = readonly string[];

/** Words of two letters are within one slip of too many others. */
const LETTRES = 3;

const WORD = /[\p{L}\p{M}]+/gu;

/** A word of a title or a keyword is what people look for. */
const POIDS_DU_TITRE = 4;

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
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { poids, formes }]) => {
			const [forme] = [...formes].sort(
				([a, left], [b, right]) => right - left || (a > b ? -1 : 1)
			)[0] ?? [''];
			return `${forme} ${Math.floor(Math.log2(poids))}`;
		});
}

/** Read the words of the site back. */
export const lireVocabulaire = (fichier: FichierVocabulaire): MotDuSite[] =>
	fichier.map((line) => {
		const [forme = '', poids] = line.split(' ');
		return { cle: motsPlies(forme).join(''), forme, poids: Number(poids) };
	});
