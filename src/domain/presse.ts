import { newestFirst } from './date.ts';
import type { Donnees } from './donnees.ts';
import type { Source } from '../schemas/source.ts';
import type { Communique } from './fiches.ts';
import { NATURE_COMMUNIQUE_LIBELLES } from './libelles.ts';
import { slugify } from './slug.ts';

/** Whether the name of who speaks already says the région: « ARS Normandie », of Normandie. */
export const saysRegion = ({ emetteur }: Pick<Communique, 'emetteur'>, region: string): boolean =>
	`-${slugify(emetteur)}-`.includes(`-${slugify(region)}-`);

const sorted = (communiques: readonly Communique[]): Communique[] =>
	communiques.toSorted((a, b) => newestFirst(a.date, b.date));

/** Releases, dossiers and official texts, newest first; those without a date last. */
export const communiquesRecents = (communiques: readonly Communique[]): Communique[] =>
	sorted(
		communiques.filter(({ nature }) => nature !== 'article' && nature !== 'page-information')
	);

/** Information pages of agencies and professional bodies, newest first. */
export const pagesInformation = (communiques: readonly Communique[]): Communique[] =>
	sorted(communiques.filter(({ nature }) => nature === 'page-information'));

/** Press coverage, newest first. */
export const revueDePresse = (communiques: readonly Communique[]): Communique[] =>
	sorted(communiques.filter(({ nature }) => nature === 'article'));

/** What an authority said elsewhere than in a release: no newspaper speaks there. */
const isMessage = (
	{ nature }: Pick<Communique, 'nature'>,
	source: Pick<Source, 'nature'> | undefined
): boolean => nature === 'article' && source?.nature === 'officielle';

/** Kind of a press item. What an authority said elsewhere than in a release is no press article. */
export const natureEnMots = (
	communique: Pick<Communique, 'nature'>,
	source: Pick<Source, 'nature'> | undefined
): string =>
	isMessage(communique, source)
		? 'Message public'
		: NATURE_COMMUNIQUE_LIBELLES[communique.nature];

/** A part of a press list. */
export interface SectionDePresse {
	id: string;
	titre: string;
	/** Kind that goes without saying there. */
	nature: string;
	/** Newest first. */
	entrees: Communique[];
}

/**
 * Press items by who speaks: those who act, their information pages, the newspapers. The public
 * message of an authority stands with what authorities say. A part that has no item is left out.
 */
export function sectionsDePresse(
	communiques: readonly Communique[],
	{ sourcesOf }: Pick<Donnees, 'sourcesOf'>
): SectionDePresse[] {
	const message = (communique: Communique) =>
		isMessage(communique, sourcesOf([communique.source])[0]);
	return [
		{
			id: 'communiques',
			titre: 'Communiqués, dossiers et textes',
			nature: NATURE_COMMUNIQUE_LIBELLES.communique,
			entrees: sorted([...communiquesRecents(communiques), ...communiques.filter(message)]),
		},
		{
			id: 'pages',
			titre: 'Pages d’information',
			nature: NATURE_COMMUNIQUE_LIBELLES['page-information'],
			entrees: pagesInformation(communiques),
		},
		{
			id: 'revue',
			titre: 'Revue de presse',
			nature: NATURE_COMMUNIQUE_LIBELLES.article,
			entrees: revueDePresse(communiques).filter((communique) => !message(communique)),
		},
	].filter(({ entrees }) => entrees.length > 0);
}

/** What others report that an issuer said, as `declarationsDe` says, newest first. */
export const declarationsRapportees = (
	emetteur: string,
	communiques: readonly Communique[]
): Communique[] =>
	sorted(communiques.filter(({ declarationsDe = [] }) => declarationsDe.includes(emetteur)));

/** « à Puycapel », « au Vigan », « aux Sables-d’Olonne ». */
export function aLaVille(ville: string): string {
	if (/^Les /.test(ville)) return `aux ${ville.slice(4)}`;
	return /^Le /.test(ville) ? `au ${ville.slice(3)}` : `à ${ville}`;
}
