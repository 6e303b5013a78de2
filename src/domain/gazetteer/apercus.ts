import type { Acces } from './acces.ts';
import type { Entree } from './entree.ts';
import { compareText } from './ordre.ts';
import type { Groupe } from './slices.ts';
import { LIMITE } from './suggerer.ts';

/** The beginning of a spaced key that holds `length` characters other than spaces. */
function beginningOf(cle: string, length: number): string {
	let end = 0;
	for (let seen = 0; seen < length; end += 1) if (cle[end] !== ' ') seen += 1;
	return cle.slice(0, end);
}

/** What a beginning too common for one slice leads to. */
class Apercu {
	readonly entrees = new Set<Entree>();
	readonly #alike = new Map<string, Set<Entree>>();

	/** Take an entry in, unless as many better ones answer the same text as well as it does. */
	add({ classe, cle, collee, entree }: Acces, debut: string): void {
		if (collee === debut && classe === 'nom') {
			this.entrees.add(entree);
			return;
		}
		const manner = `${classe} ${beginningOf(cle, debut.length)}`;
		const alike = this.#alike.get(manner) ?? new Set();
		this.#alike.set(manner, alike);
		if (alike.size === LIMITE) return;
		alike.add(entree);
		this.entrees.add(entree);
	}
}

/**
 * For each beginning that stands astride several slices, what a reader who has typed no more is
 * shown: every entry of that very name, and the most populated of those that begin so, for each
 * manner of cutting it into words (« sainte » begins « Sainte-Marie » and « Saint-Étienne »). It
 * answers as the whole gazetteer would.
 * @param acces from the most to the least populated entry
 * @param debuts without spaces
 */
export function apercusOf(acces: readonly Acces[], debuts: Iterable<string>): Groupe[] {
	const apercus = new Map([...debuts].map((debut) => [debut, new Apercu()]));
	for (const way of acces) {
		for (let length = 1; length <= way.collee.length; length += 1) {
			const debut = way.collee.slice(0, length);
			const apercu = apercus.get(debut);
			if (!apercu) break;
			apercu.add(way, debut);
		}
	}
	return [...apercus]
		.map(([cle, { entrees }]) => ({ cle, entrees: [...entrees] }))
		.sort((a, b) => compareText(a.cle, b.cle));
}
