import { slugify } from '../slug.ts';
import { type Commune, departementsOf, type Epci, nomCourt } from '../territories.ts';

/** Longest id, in characters. */
const LONGEST = 90;

const short = (slug: string): string => slug.slice(0, LONGEST).replace(/-+$/, '');

/** The first of several slugs that is free, or the last one numbered. */
export function identifiantLibre(slugs: readonly string[], pris: ReadonlySet<string>): string {
	const candidates = slugs.map(short).filter((slug) => slug !== '');
	const free = candidates.find((slug) => !pris.has(slug));
	if (free !== undefined) return free;
	const last = candidates.at(-1) ?? 'fiche';
	let rank = 2;
	while (pris.has(`${last}-${rank}`)) rank += 1;
	return `${last}-${rank}`;
}

const nameOf = (epci: Epci): string =>
	slugify(nomCourt(epci.nom.replace(/\([^()]*\)/g, ' ').trim()));

/** Short names that several intercommunalités have, as slugs. */
export function nomsPartages(epcis: Iterable<Epci>): Set<string> {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const name of [...epcis].map(nameOf)) (seen.has(name) ? shared : seen).add(name);
	return shared;
}

/**
 * Id of a new zone: its short name, followed by its département where that name is another's too.
 * @param partages short names that several intercommunalités have
 */
export function identifiantDeZone(
	epci: Epci,
	pris: ReadonlySet<string>,
	partages: ReadonlySet<string>
): string {
	const name = nameOf(epci);
	const [departement] = departementsOf(epci);
	const placed = `${name}-${slugify(departement?.nom ?? epci.siren)}`;
	return identifiantLibre(partages.has(name) ? [placed] : [name, placed], pris);
}

/** Id of a new site: its commune, followed by its own name where another has it. */
export function identifiantDeLieu(
	commune: Commune,
	nom: string,
	pris: ReadonlySet<string>
): string {
	const name = slugify(commune.nom);
	const own = slugify(nom);
	return identifiantLibre([name, own.includes(name) ? own : `${name}-${own}`], pris);
}
