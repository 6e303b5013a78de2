import type { Source } from '../schemas/source.ts';
import { dateLabelOf } from './citation.ts';
import { precisionOf } from './date.ts';
import type { Communique } from './fiches.ts';
import { NATURE_COMMUNIQUE_LIBELLES } from './libelles.ts';
import { enMinuscule } from './minuscule.ts';

/** A title of the document itself between quotes; its own quotes become those of the second rank. */
export const entreGuillemets = (titre: string): string =>
	`« ${titre.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')} »`;

/** The date of a document as one cites it: « septembre 2025 (jour non indiqué) ». */
const dateCitee = (source: Pick<Source, 'date' | 'dateNote'>): string =>
	`${dateLabelOf(source)}${precisionOf(source.date) === 'mois' ? ' (jour non indiqué)' : ''}`;

/**
 * Reference of a press document as one cites it: issuer, title between quotes when it is the
 * document's own, word for word; its kind otherwise, and our title apart, said to be ours. Then the
 * date at its precision, the reprint where there is one, the address. The day of consultation is
 * the reader's, and is added when they copy it.
 */
export function referenceDe(
	{
		emetteur,
		nature,
		titre,
		titreExact,
	}: Pick<Communique, 'emetteur' | 'nature' | 'titre' | 'titreExact'>,
	source: Pick<Source, 'date' | 'dateNote' | 'lueVia' | 'url'>
): string {
	const date = dateCitee(source);
	return [
		emetteur,
		titreExact ? entreGuillemets(titre) : enMinuscule(NATURE_COMMUNIQUE_LIBELLES[nature]),
		titreExact ? date : `${date} [notre intitulé : ${titre}]`,
		...(source.lueVia ? [`lu dans une reprise : ${source.lueVia}`] : []),
		source.url,
	].join(', ');
}
