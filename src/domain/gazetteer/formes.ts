import { coller, motsDe, sansArticle } from './cle.ts';

/** A text by which an entry can be found. */
export interface Forme {
	/** `nom`: from the beginning of the name on; `mot`: from a word inside it on. */
	classe: 'nom' | 'mot';
	/** Words one space apart. */
	cle: string;
	/** The same without spaces: what is compared and what the files are cut by. */
	collee: string;
}

/** Words inside a name that say nothing by themselves. */
const LIAISONS = new Set(
	'sur sous les lez des aux pres dans entre par canton arrondissement'.split(' ')
);

/** True for a word inside a name that people may type alone; short ones only after « Saint ». */
const isWorthTyping = (mot: string, previous = ''): boolean =>
	/^[a-z]/.test(mot) &&
	!LIAISONS.has(mot) &&
	(mot.length > 2 || previous === 'saint' || previous === 'sainte');

const formeOf = (classe: Forme['classe'], mots: readonly string[]): Forme => {
	const cle = mots.join(' ');
	return { classe, cle, collee: coller(cle) };
};

/**
 * Every text by which a name is found. The whole name comes first, then the name without its
 * article, then what follows each word worth typing: « medard » and « jalles » find
 * « Saint-Médard-en-Jalles ».
 */
export function formesDe(nom: string): Forme[] {
	const mots = motsDe(nom);
	const principaux = sansArticle(mots);
	const formes = [formeOf('nom', mots)];
	if (principaux.length < mots.length) formes.push(formeOf('nom', principaux));
	for (const [rank, mot] of principaux.entries()) {
		if (rank > 0 && isWorthTyping(mot, principaux[rank - 1])) {
			formes.push(formeOf('mot', principaux.slice(rank)));
		}
	}
	return formes;
}
