import type { Entree } from '../../../../src/domain/gazetteer/entree.ts';
import { formesDe } from '../../../../src/domain/gazetteer/formes.ts';

/** An entry with a name, and what a test says of it. */
export function entree(nom: string, rest: Partial<Entree> = {}): Entree {
	return {
		nom,
		nature: 'commune',
		code: '01001',
		departement: '01',
		codesPostaux: ['01400'],
		formes: formesDe(nom),
		...rest,
	};
}
