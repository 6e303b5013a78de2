import { formatDate, isFuture } from '../../src/domain/date.ts';
import { lireDate } from '../../src/domain/importer/date.ts';
import type { Lu } from '../../src/domain/importer/lu.ts';
import { today } from '../../src/loaders/build-date.ts';

/** Day on which the editor writes. */
export const aujourdhui = (): string => process.env.BUILD_DATE ?? today();

/** A date that a document may have: none that is yet to come. */
export function lireDatePassee(answer: string): Lu<string> {
	const date = lireDate(answer);
	return 'valeur' in date && isFuture(date.valeur, aujourdhui())
		? {
				refus: `cette date est à venir : donnez-en une qui ne dépasse pas le ${formatDate(aujourdhui())}`,
			}
		: date;
}

/** Days of visit that are yet to come. */
export const aVenir = (jours: readonly string[] = []): string[] =>
	jours.filter((jour) => isFuture(jour, aujourdhui()));
