import type { Lecture } from './lecture.ts';
import { type Famille, nomDeFichier, type Table } from './table.ts';

const lastUpTo = (list: readonly string[], cle: string): string | undefined =>
	list.findLast((debut) => debut <= cle);

/** True when keys that begin so stand in several slices. */
const isAstride = (list: readonly string[], cle: string): boolean =>
	list.some((debut) => debut.startsWith(cle) && debut !== cle);

/** File that holds every key beginning with `cle`, or the overview of a too common beginning. */
export function fileOf(famille: Famille, cle: string, table: Table): string | undefined {
	const kind = isAstride(table[famille], cle) ? 'apercu' : famille;
	const debut = lastUpTo(table[kind], cle);
	return debut === undefined ? undefined : nomDeFichier(kind, debut);
}

/**
 * The one file that answers a text, none if it holds nothing to look up. A name with a number goes
 * by the name, unless too many begin so and few have that postcode; if too many have it too, the
 * answer may be incomplete.
 * @param lectures ways to understand the text
 */
export function aiguiller(lectures: readonly Lecture[], table: Table): string | undefined {
	const lecture = lectures.at(-1);
	if (!lecture) return undefined;
	const { collee, nombre } = lecture;
	if (collee === '') return fileOf('cp', nombre, table);
	const byNumber = /^\d+$/.test(nombre) && !isAstride(table.cp, nombre);
	return byNumber && isAstride(table.nom, collee)
		? fileOf('cp', nombre, table)
		: fileOf('nom', collee, table);
}

/** The file that holds a commune or an arrondissement of today. */
export const fileOfCommune = (code: string, table: Table): string | undefined =>
	fileOf('insee', code.toLowerCase(), table);
