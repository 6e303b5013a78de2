import type { Epci } from '../territories.ts';
import type { EntreeLue } from './liste.ts';

/** What the editor said of a line (« 8 ») or of one name of it (« 8.2 »): a code, or `rien`. */
export type ChoixDeLigne = ReadonlyMap<string, string>;

/** A name as it is read, before it is known how to call it. */
type SansRepere = Omit<EntreeLue, 'rang' | 'repere'>;

const attend = ({ reponse }: Pick<EntreeLue, 'reponse'>): boolean => reponse.etat !== 'trouve';

/**
 * Give each name the mark by which the editor speaks of it: its line, followed by its rank in the
 * line where several names of that line wait.
 */
export function numeroter(entrees: readonly SansRepere[]): EntreeLue[] {
	const lines = Map.groupBy(entrees, ({ ligne }) => ligne);
	return entrees.map((entree) => {
		const line = lines.get(entree.ligne) ?? [];
		const rang = line.indexOf(entree) + 1;
		const several = line.filter(attend).length > 1;
		return { ...entree, rang, repere: `${entree.ligne}${several ? `.${rang}` : ''}` };
	});
}

/** What the editor said of a name. */
export const choixDe = (
	{ ligne, rang, repere }: EntreeLue,
	choix: ChoixDeLigne
): string | undefined => choix.get(repere) ?? choix.get(`${ligne}.${rang}`);

const waiting = (entrees: readonly EntreeLue[], key: string): EntreeLue[] =>
	entrees.filter(
		(entree) =>
			attend(entree) &&
			(String(entree.ligne) === key || `${entree.ligne}.${entree.rang}` === key)
	);

/** Choices that cannot be followed, each told in French: they may speak of two names, or of none. */
export function choixRefuses(
	entrees: readonly EntreeLue[],
	choix: ChoixDeLigne,
	epci: ReadonlyMap<string, Epci>
): string[] {
	return [...choix].flatMap(([key, value]) => {
		const said = `--choisir ${key}=${value}`;
		const names = waiting(entrees, key);
		if (names.length > 1) {
			const list = names
				.map(({ repere, texte }) => `\n  --choisir ${repere}=…   pour « ${texte} »`)
				.join('');
			return `${said} : plusieurs noms de la ligne ${key} attendent. Dites lequel :${list}`;
		}
		return value === 'rien' || epci.has(value) || names.length === 0
			? []
			: `${said} : aucune intercommunalité n’a ce SIREN. Écrivez neuf chiffres, ou « rien » pour laisser ce nom de côté.`;
	});
}

/** Choices that speak of no waiting name: a slip of the hand, told rather than passed over. */
export const choixSansObjet = (entrees: readonly EntreeLue[], choix: ChoixDeLigne): string[] =>
	[...choix.keys()].filter((key) => waiting(entrees, key).length === 0);
