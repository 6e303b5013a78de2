import { avecArticle } from './articles-de-region.ts';
import { newestFirst } from './date.ts';
import type { Donnees } from './donnees.ts';
import { groupBy } from './donnees.ts';
import type { Communique, Region } from './fiches.ts';
import { slugify } from './slug.ts';

/** What press items are sorted by; also the folder of the pages. */
export const CRITERES = {
	regions: 'Par territoire',
	emetteurs: 'Par émetteur',
	annees: 'Par année',
} as const;
export type Critere = keyof typeof CRITERES;

/** What the other values of a criterion are called, below the list of one of them. */
export const AUTRES_VALEURS: Record<Critere, string> = {
	regions: 'Autres territoires',
	emetteurs: 'Autres émetteurs',
	annees: 'Autres années',
};

/** What tells apart the titles of the documents and ours, above their lists. */
export const TITRES_CITES =
	'Titres entre guillemets : ceux des documents. Les autres, et les résumés, sont de nous.';

/** One value of a criterion, with the press items that have it, newest first. */
export interface Facette {
	critere: Critere;
	id: string;
	libelle: string;
	communiques: Communique[];
}

/** A value that a press item has, before those alike are gathered. */
interface Valeur {
	id: string;
	libelle: string;
}

/** Who speaks, without those they quote: « Egora, d'après la DGOS » is Egora. */
export const emetteurPrincipal = (emetteur: string): string =>
	emetteur.replace(/, (?:d['’]après|repris par) .*$/s, '');

function anneeOf({ date }: Communique): Valeur {
	const annee = /^\d{4}/.exec(date)?.[0];
	return annee ? { id: annee, libelle: annee } : { id: 'sans-date', libelle: 'Date inconnue' };
}

function emetteurOf({ emetteur, nature }: Communique): Valeur | undefined {
	// A newspaper says what others do: it stands in the press review, not among those who act.
	if (nature === 'article') return undefined;
	const libelle = emetteurPrincipal(emetteur);
	return { id: slugify(libelle), libelle };
}

/** Values of one press item, by criterion; a criterion that it lacks is absent. */
export function valeursOf(
	communique: Communique,
	{ regionByCode }: Pick<Donnees, 'regionByCode'>
): Partial<Record<Critere, Valeur>> {
	const region = communique.region ? regionByCode(communique.region) : undefined;
	const emetteur = emetteurOf(communique);
	return {
		regions: region
			? { id: region.id, libelle: region.nom }
			: { id: 'france', libelle: 'France entière' },
		annees: anneeOf(communique),
		...(emetteur && { emetteurs: emetteur }),
	};
}

const french = new Intl.Collator('fr');

const ORDRE: Record<Critere, (a: Facette, b: Facette) => number> = {
	regions: (a, b) =>
		Number(b.id === 'france') - Number(a.id === 'france') ||
		french.compare(a.libelle, b.libelle),
	emetteurs: (a, b) => french.compare(a.libelle, b.libelle),
	// Newest year first; « Date inconnue » comes last, since no digit starts it.
	annees: (a, b) =>
		Number(a.id === 'sans-date') - Number(b.id === 'sans-date') || b.id.localeCompare(a.id),
};

const known = new WeakMap<readonly Communique[], Map<Critere, Facette[]>>();

/**
 * Every value of a criterion that some press item has, in the order to show. Worked out once for a
 * list of press items: each page of a value names the others.
 */
export function facettesDe(
	critere: Critere,
	donnees: Pick<Donnees, 'communiques' | 'regionByCode'>
): Facette[] {
	const facettes = known.get(donnees.communiques) ?? new Map<Critere, Facette[]>();
	known.set(donnees.communiques, facettes);
	const made = facettes.get(critere) ?? makeFacettes(critere, donnees);
	facettes.set(critere, made);
	return made;
}

function makeFacettes(
	critere: Critere,
	{ communiques, regionByCode }: Pick<Donnees, 'communiques' | 'regionByCode'>
): Facette[] {
	const valued = communiques
		.toSorted((a, b) => newestFirst(a.date, b.date))
		.flatMap((communique) => {
			const valeur = valeursOf(communique, { regionByCode })[critere];
			return valeur ? [{ communique, valeur }] : [];
		});
	return [...groupBy(valued, ({ valeur }) => valeur.id)]
		.map(([id, group]) => ({
			critere,
			id,
			libelle: group[0]?.valeur.libelle ?? id,
			communiques: group.map(({ communique }) => communique),
		}))
		.sort(ORDRE[critere]);
}

/** Title of the page of a value; that of a région names it with its article. */
export function titreDeFacette(
	{ critere, id, libelle }: Pick<Facette, 'critere' | 'id' | 'libelle'>,
	region?: Pick<Region, 'code' | 'nom'>
): string {
	if (critere === 'emetteurs') return `${libelle} : ses documents`;
	if (critere === 'annees')
		return `Communiqués et articles ${id === 'sans-date' ? 'sans date' : `de ${libelle}`}`;
	return `Communiqués et articles sur ${region ? avecArticle(region) : 'la France entière'}`;
}
