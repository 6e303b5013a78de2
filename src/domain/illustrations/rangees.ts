import { mesureRetenue } from '../chiffres.ts';
import { labelOf } from '../citation.ts';
import { compareDates } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Chiffre, Mesure } from '../../schemas/chiffre.ts';

/** A published value, one row of the drawing and of the table. */
export interface Rangee {
	chiffre: Chiffre;
	mesure: Mesure;
	retenue: boolean;
	/** Sources with their own dates. */
	sources: string;
	/** First of them, for the drawing. */
	source: string;
}

/** Every value of some figures, figure by figure, each from oldest to newest. */
export function rangeesOf(
	chiffres: readonly Chiffre[],
	{ sourcesOf }: Pick<Donnees, 'sourcesOf'>
): Rangee[] {
	return chiffres.flatMap((chiffre) =>
		chiffre.mesures
			.toSorted((a, b) => compareDates(a.date, b.date))
			.map((mesure) => {
				const sources = sourcesOf(mesure.sources);
				const [first, ...others] = sources.map(({ editeur }) => editeur);
				const more = new Set(others).size;
				return {
					chiffre,
					mesure,
					retenue: mesure === mesureRetenue(chiffre),
					sources: sources.map(labelOf).join(' ; '),
					source: `${first ?? ''}${more > 0 ? ` et ${more} autre${more > 1 ? 's' : ''}` : ''}`,
				};
			})
	);
}
