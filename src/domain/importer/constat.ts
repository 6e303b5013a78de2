import type { Source } from '../../schemas/source.ts';
import { formatDate } from '../date.ts';

/** Longest finding, in characters. */
const LONGEST = 400;

const titled = ({ titre, titreExact }: Source): string =>
	titreExact ? `dans « ${titre} »` : 'dans un document';

/**
 * What a table says of a site, when it has no sentence of its own: that the site stands in it, and
 * the very words of its status.
 */
export function constatDe(source: Source, mention?: string): string {
	const date = source.date === 'inconnue' ? 'sans date' : formatDate(source.date);
	const words = mention ? `, avec la mention « ${mention} »` : '';
	const told = (where: string) => `Figure ${where} (${source.editeur}, ${date})${words}.`;
	const full = told(titled(source));
	return full.length <= LONGEST ? full : told('dans un document');
}
