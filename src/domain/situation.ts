import type { Lieu } from './fiches.ts';

/** What is known of the reader's own commune. */
export type Situation =
	/** Its intercommunalité is a documented zone, where we know a site. */
	| 'zone-avec-lieu'
	/** Its intercommunalité is a documented zone, without a site that we know. */
	| 'zone-sans-lieu'
	/** Its intercommunalité is no documented zone: it may be none, or one unknown to us. */
	| 'zone-inconnue';

/**
 * Tell the reader's commune apart.
 * @param zone id of the documented zone of its intercommunalité, if there is one
 */
export function situationOf(
	zone: string | undefined,
	lieux: readonly Pick<Lieu, 'zone'>[]
): Situation {
	if (zone === undefined) return 'zone-inconnue';
	return lieux.some((lieu) => lieu.zone === zone) ? 'zone-avec-lieu' : 'zone-sans-lieu';
}
