import { distance } from 'fastest-levenshtein';
import { type ChampsLus, cleDeLieu, type LieuLu } from './lieu-lu.ts';
import { cleDeMots, motsDuNom } from './mots.ts';

/** Several rows that may speak of one site, and what they do not agree on. */
export interface Doublon {
	lus: LieuLu[];
	/** Fields on which they differ, with what each row says. */
	ecarts: { champ: string; valeurs: string[] }[];
}

/** Words that say what kind of place it is, not which. */
const KINDS = new Set(
	'maison centre pole cabinet sante medical medicale medicaux msp mspu cds pluriprofessionnelle pluriprofessionnel pluridisciplinaire territorial municipal intercommunal soins consultation consultations'.split(
		' '
	)
);

const own = (nom: string): string =>
	cleDeMots(motsDuNom(nom.replace(/\([^()]*\)/g, ' ')).filter((mot) => !KINDS.has(mot)));

/** Fewest characters of two keys that one letter may tell apart. */
const SHORTEST = 6;

/** True when two names of one commune may be those of one place. */
export function seRessemblent(a: string, b: string): boolean {
	if (cleDeLieu(a) === cleDeLieu(b)) return true;
	const [first, second] = [own(a), own(b)];
	const [longer, shorter] = [cleDeLieu(a), cleDeLieu(b)].sort((x, y) => y.length - x.length);
	if (first === second || longer?.startsWith(shorter ?? '')) return true;
	return Math.min(first.length, second.length) >= SHORTEST && distance(first, second) <= 2;
}

const shown = (value: unknown): string =>
	value === undefined
		? 'rien'
		: typeof value === 'object' && value !== null
			? Object.values(value).join(', ')
			: String(value);

/** What rows say differently, field by field: nothing where they say the same. */
export function ecartsEntre(lus: readonly LieuLu[]): Doublon['ecarts'] {
	const champs = [...new Set(lus.flatMap(({ champs: fields }) => Object.keys(fields)))];
	return champs.flatMap((champ) => {
		const valeurs = lus.map(({ champs: fields }) => shown(fields[champ as keyof ChampsLus]));
		return new Set(valeurs).size > 1 ? [{ champ, valeurs }] : [];
	});
}

/** Rows of one commune in groups that may be one site each; those alone are in none. */
export function grouper(lus: readonly LieuLu[], nom: (lu: LieuLu) => string): LieuLu[][] {
	const groups: LieuLu[][] = [];
	for (const lu of lus) {
		const near = groups.filter((group) =>
			group.some((other) => seRessemblent(nom(other), nom(lu)))
		);
		const together = [...near.flat(), lu];
		for (const group of near) groups.splice(groups.indexOf(group), 1);
		groups.push(together);
	}
	return groups.filter((group) => group.length > 1);
}
