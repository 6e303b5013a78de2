import type { LieuSaisi } from '../../schemas/lieu.ts';
import { slugify } from '../slug.ts';
import type { ChampsLus } from './lieu-lu.ts';

/** One field of a site, as text, that a table may give too. */
export interface Ecart {
	/** Name of the field, with its parent (`rendezVous.url`). */
	champ: string;
	/** Absent where the record has no such field. */
	actuel?: string;
	propose: string;
}

/** Fields that are compared, in the order of the record. */
const FIELDS = [
	'nom',
	'type',
	'adresse',
	'precision',
	'telephone',
	'telephoneNote',
	'jours',
	'statut',
	'dateStatut',
	'constat',
	'note',
] as const;

/** What is the same to a reader is the same: case, accents and punctuation make no difference. */
const same = (a: string, b: string): boolean => slugify(a) === slugify(b);

/**
 * What a row says that the record does not: fields to add (`actuel` absent) and fields that
 * differ. An unknown date says nothing against a known one.
 */
export function comparerLieu(lieu: LieuSaisi, champs: ChampsLus): Ecart[] {
	const pairs: [string, string | undefined, string | undefined][] = [
		...FIELDS.map((field): [string, string | undefined, string | undefined] => [
			field,
			lieu[field],
			champs[field],
		]),
		['rendezVous.comment', lieu.rendezVous?.comment, champs.rendezVous?.comment],
		['rendezVous.url', lieu.rendezVous?.url, champs.rendezVous?.url],
	];
	return pairs.flatMap(([champ, actuel, propose]) => {
		if (propose === undefined || (champ === 'dateStatut' && propose === 'inconnue')) return [];
		if (actuel === undefined) return [{ champ, propose }];
		const equal = champ === 'rendezVous.url' ? actuel === propose : same(actuel, propose);
		return equal ? [] : [{ champ, actuel, propose }];
	});
}

/** Days of visit that the record does not have yet: days are added, never taken away. */
export const joursNouveaux = (lieu: LieuSaisi, champs: ChampsLus): string[] =>
	(champs.passages ?? []).filter((jour) => !lieu.passages?.includes(jour));
