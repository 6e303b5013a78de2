import type { Source } from '../schemas/source.ts';
import { dateLabelOf } from './citation.ts';
import type { Communique } from './fiches.ts';

/**
 * Reference of a press document as one cites it: issuer, title (between quotes only when it is the
 * document's own, word for word), date at its precision, reprint where there is one, address.
 * The day of consultation is the reader's, and is added when they copy it.
 */
export function referenceDe(
	{ emetteur, titre, titreExact }: Pick<Communique, 'emetteur' | 'titre' | 'titreExact'>,
	source: Pick<Source, 'date' | 'dateNote' | 'lueVia' | 'url'>
): string {
	// A title that opens with quotes of its own is not quoted twice.
	const exact = titre.startsWith('«') ? titre : `« ${titre} »`;
	return [
		`${emetteur}, ${titreExact ? exact : `${titre} (titre donné par nous)`}`,
		dateLabelOf(source),
		...(source.lueVia ? [`lu par une reprise : ${source.lueVia}`] : []),
		source.url,
	].join(', ');
}
