import { type Entree, estAncienne } from './entree.ts';
import type { Forme } from './formes.ts';
import { compareText } from './ordre.ts';
import type { Groupe } from './slices.ts';

/** One way to an entry. */
export interface Acces extends Omit<Forme, 'classe'> {
	classe: Forme['classe'] | 'code';
	entree: Entree;
}

const codeAcces = (code: string, entree: Entree): Acces => ({
	classe: 'code',
	cle: code,
	collee: code,
	entree,
});

/** Ways by name. */
export const parNom = (entrees: readonly Entree[]): Acces[] =>
	entrees.flatMap((entree) => entree.formes.map((forme) => ({ ...forme, entree })));

/** Ways by postcode. A former commune goes by that of its heir: it has none. */
export const parCodePostal = (entrees: readonly Entree[]): Acces[] =>
	entrees
		.filter((entree) => !estAncienne(entree))
		.flatMap((entree) => entree.codesPostaux.map((code) => codeAcces(code, entree)));

/** Ways by INSEE code, in lower case. */
export const parInsee = (entrees: readonly Entree[]): Acces[] =>
	entrees
		.filter((entree) => !estAncienne(entree))
		.map((entree) => codeAcces(entree.code.toLowerCase(), entree));

/** The entries under each key, sorted by key. */
export function groupByCle(acces: readonly Acces[]): Groupe[] {
	const groups = new Map<string, Entree[]>();
	for (const { collee, entree } of acces) {
		const group = groups.get(collee);
		if (group) group.push(entree);
		else groups.set(collee, [entree]);
	}
	return [...groups]
		.map(([cle, entrees]) => ({ cle, entrees }))
		.sort((a, b) => compareText(a.cle, b.cle));
}
