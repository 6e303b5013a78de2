import {
	type Choix,
	type Facette,
	FACETTES,
	type Index,
	options,
} from '../../domain/search/facettes.ts';
import type { Reponse } from '../../domain/search/classement.ts';
import { valeurLisible } from '../labels.ts';
import { byId } from './element.ts';

const selectOf = (facette: Facette) => byId<HTMLSelectElement>(`par-${facette}`);

/** What the reader chose in the lists. */
export function chosen(): Choix {
	const values = FACETTES.map((facette) => [facette, selectOf(facette).value] as const);
	return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function fill(facette: Facette, reponses: readonly Reponse[], index: Index, choix: Choix): void {
	const select = selectOf(facette);
	const [all = new Option('Tous', '')] = select.options;
	const offered = options(facette, reponses, index, choix).map(
		({ valeur, nombre }) => new Option(`${valeurLisible(facette, valeur)} (${nombre})`, valeur)
	);
	select.replaceChildren(all, ...offered);
	select.value = choix[facette] ?? '';
	select.disabled = offered.length === 0;
}

/** Offer the values that narrow the results, with how many each leaves. */
export function showFilters(reponses: readonly Reponse[], index: Index, choix: Choix): void {
	for (const facette of FACETTES) fill(facette, reponses, index, choix);
}
