import type { Etat } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import { ETAT_LIBELLES } from './libelles.ts';

/** Why a settled answer is so, which its label alone does not tell. */
function raisonOf(sources: readonly Pick<Source, 'nature'>[]): string {
	if (sources.length > 1) return '\u00A0: les sources s’accordent';
	return sources[0]?.nature === 'officielle'
		? '\u00A0: une source officielle le dit'
		: ', d’après une seule source';
}

/** « Établi : les sources s’accordent »: how settled an answer is, and why when it is. */
export const etatEnMots = (etat: Etat, sources: readonly Pick<Source, 'nature'>[]): string =>
	ETAT_LIBELLES[etat] + (etat === 'etabli' ? raisonOf(sources) : '');
