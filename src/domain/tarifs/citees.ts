import type { Tarifs } from '../../schemas/tarifs.ts';
import type { Insertion } from '../guide.ts';
import { sourcesOf } from './valeurs.ts';

/** Who says what a mutuelle pays outside the care pathway. */
export const SOURCES_DE_LA_MUTUELLE: readonly string[] = ['maaf-2023-11-01'];

const CITEES: Record<Insertion, (tarifs: Tarifs) => readonly string[]> = {
	'exemples-de-remboursement': ({ consultation, remboursement, participation }) => [
		...sourcesOf([
			...Object.values(consultation),
			...Object.values(remboursement),
			...Object.values(participation),
		]),
		...SOURCES_DE_LA_MUTUELLE,
	],
	'exemples-d-indemnite': ({ consultation, hypotheses, indemnite }) =>
		sourcesOf([...Object.values(hypotheses), consultation.adulte, ...Object.values(indemnite)]),
	'liste-a-pointer': () => [],
};

/** Sources that an insertion of a guide cites, for the list at the end of the guide. */
export const sourcesCitees = (insertion: Insertion, tarifs: Tarifs): readonly string[] =>
	CITEES[insertion](tarifs);
