import type { Tranche } from './trancher.ts';

/** Longest list of one kind: beyond, a count says the rest. */
const LONGEST = 200;

/** « 3 zones », « 1 zone ». */
export const compter = (number: number, singular: string, plural = `${singular}s`): string =>
	`${number} ${number > 1 ? plural : singular}`;

/** « ligne 12 », « ligne 12.2 », in a column. */
export const aLaLigne = (ligne: number | string): string => `  ligne ${String(ligne).padEnd(5)}`;

/** A text of one line of the terminal, cut when long. */
export const court = (text: string, longest = 100): string =>
	text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/**
 * One part of the report: a title with its count, then its items; nothing where there is none.
 * @param most items shown at most
 */
export function partie<T>(
	title: string,
	items: readonly T[],
	show: (item: T) => string,
	most = LONGEST
): string[] {
	if (items.length === 0) return [];
	const rest = items.length - most;
	return [
		'',
		`${title} : ${items.length}`,
		...items.slice(0, most).map(show),
		...(rest > 0 ? [`  … et ${rest} de plus`] : []),
	];
}

const flag = ({ id, champ }: Tranche): string => `${id}.${champ}`;

const CHOSEN = { garder: 'gardé', remplacer: 'remplacé' } as const;

/** A conflict with both its values, and how to choose where nothing is chosen. */
function conflit(one: Tranche): string {
	const { id, champ, actuel, propose, question, impose, decision } = one;
	const end = decision ? ` : ${CHOSEN[decision]}` : '';
	const lines = question
		? [`  ${question}${end}`]
		: [
				`  ${id}, champ « ${champ} »${end}`,
				`      dans les données : ${actuel}`,
				`      dans le fichier  : ${propose}`,
			];
	if (!decision)
		lines.push(
			impose
				? `      → oui : --remplacer ${flag(one)}   ou laissez des zones de côté : sinon rien ne peut s’écrire`
				: `      → --garder ${flag(one)}   ou   --remplacer ${flag(one)}`
		);
	return lines.join('\n');
}

/** The values that a hand wrote and the file would change. */
export const partieConflits = (tranches: readonly Tranche[]): string[] =>
	partie('Valeurs qui diffèrent', tranches, conflit);
