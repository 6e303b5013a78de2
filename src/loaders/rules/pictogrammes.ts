import { dessinOf, NOMS_DE_PICTOGRAMMES } from '../../pictogrammes.ts';
import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';
import { didYouMean } from '../validate.ts';

/** Every pictogram that a record names has its drawing. */
export function pictogramRules({ facileALire }: Saisie): Problem[] {
	return facileALire.entries.flatMap(({ data, origin }) =>
		data.parties.flatMap(({ idees }, partie) =>
			idees.flatMap(({ pictogramme }, idee) =>
				dessinOf(pictogramme)
					? []
					: fieldProblem(
							origin,
							['parties', partie, 'idees', idee, 'pictogramme'],
							pictogramme,
							`un nom de pictogramme de lucide.dev/icons${didYouMean(pictogramme, NOMS_DE_PICTOGRAMMES)}`
						)
			)
		)
	);
}
