import { FAMILLES_DE_SIGLES, type Sigle } from '../schemas/sigle.ts';

/** One line of the glossary: the acronyms that mean the same, and what they mean. */
export interface EntreeDeGlossaire extends Pick<Sigle, 'sens' | 'explication' | 'sources'> {
	sigles: string[];
}

/** A list of the glossary; the first, that most readers come for, has no kind. */
export interface ListeDeSigles {
	famille: Sigle['famille'];
	entrees: EntreeDeGlossaire[];
}

const french = new Intl.Collator('fr');

/** Whether two acronyms have one meaning, and nothing more to say of either. */
const isSame = (a: Pick<Sigle, 'sens' | 'explication'>, b: typeof a): boolean =>
	a.sens === b.sens && !a.explication && !b.explication;

/** The glossary in its lists, each in alphabetical order; those without any acronym are left out. */
export function listesDeSigles(glossaire: readonly Sigle[]): ListeDeSigles[] {
	const sorted = glossaire.toSorted((a, b) => french.compare(a.sigle, b.sigle));
	return [undefined, ...FAMILLES_DE_SIGLES]
		.map((famille) => {
			const entrees: EntreeDeGlossaire[] = [];
			for (const { sigle, ...rest } of sorted.filter((one) => one.famille === famille)) {
				const same = entrees.find((entree) => isSame(entree, rest));
				if (same) same.sigles.push(sigle);
				else entrees.push({ sigles: [sigle], ...rest });
			}
			return { famille, entrees };
		})
		.filter(({ entrees }) => entrees.length > 0);
}

/** Entries by the letter that their first acronym begins with, in their order. */
export function lettresDe(
	entrees: readonly EntreeDeGlossaire[]
): { lettre: string; premier: string }[] {
	const letters = new Map<string, string>();
	for (const {
		sigles: [premier = ''],
	} of entrees) {
		const lettre = premier.charAt(0).toUpperCase();
		if (!letters.has(lettre)) letters.set(lettre, premier);
	}
	return [...letters].map(([lettre, premier]) => ({ lettre, premier }));
}
