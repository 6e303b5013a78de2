import type { Donnees } from '../donnees.ts';
import { type CREDITS, licenceOf } from './licence.ts';

/**
 * A JSON file of the open data: `licence`, `miseAJour` (`YYYY-MM-DD`), `total`, then the records
 * under the plural name of the collection.
 */
export function toJson(
	collection: string,
	records: readonly unknown[],
	donnees: Pick<Donnees, 'site' | 'date'>,
	credits: readonly (keyof typeof CREDITS)[] = []
): string {
	const envelope = {
		licence: licenceOf(donnees, credits),
		miseAJour: donnees.date,
		total: records.length,
		[collection]: records,
	};
	return `${JSON.stringify(envelope, null, '\t')}\n`;
}
