import { slugify } from './slug.ts';
import type { Communique, Lieu, Question, Region, Zone } from './fiches.ts';
import type { PageDeLieux } from './listes.ts';
import type { Facette } from './presse-facettes.ts';

/** Addresses of the pages, all from the site's root, with a trailing slash. */

export const lieuHref = ({ id }: Pick<Lieu, 'id'>): string => `/lieux/${id}/`;

export const zoneHref = ({ id }: Pick<Zone, 'id'>): string => `/zones/${id}/`;

/** Sheet to print and pin up, of a site or of a zone. */
export const afficheHref = (page: string): string => `${page}affiche/`;

export const regionHref = ({ id }: Pick<Region, 'id'>): string => `/regions/${id}/`;

/** A part of the sites of a région, where they are many. */
export const lieuxDeRegionHref = (
	region: Pick<Region, 'id'>,
	{ id }: Pick<PageDeLieux, 'id'>
): string => `${regionHref(region)}lieux/${id}/`;

export const themeHref = (theme: string): string => `/faq/${theme}/`;

/** A question is an anchor on the page of its theme. */
export const questionHref = ({ id, theme }: Pick<Question, 'id' | 'theme'>): string =>
	`${themeHref(theme)}#${id}`;

/** Older items of a long list, by the page of the list and a rank from 1. */
export const archiveHref = (page: string, rang: number): string => `${page}archives/${rang}/`;

/** An article has no page of its own: it is an anchor of the press review. */
export function communiqueHref({
	id,
	nature,
	archive,
}: Pick<Communique, 'id' | 'nature' | 'archive'>): string {
	if (nature !== 'article') return `/presse/communiques/${id}/`;
	return `${archive === undefined ? '/presse/' : archiveHref('/presse/', archive)}#${id}`;
}

/** Press items of one territory, issuer or year. */
export const facetteHref = ({ critere, id }: Pick<Facette, 'critere' | 'id'>): string =>
	`/presse/${critere}/${id}/`;

export const chiffreHref = (id: string): string => `/presse/chiffres/#${id}`;

export const etapeHref = (id: string): string => `/presse/chronologie/#${id}`;

/** An acronym is an anchor of the glossary. */
export const sigleHref = (sigle: string): string => `/glossaire/#${slugify(sigle)}`;

/** Pictures ready to publish, and the fact sheet. */
export const KIT_HREF = '/presse/kit/';

export const FICHE_HREF = `${KIT_HREF}fiche/`;

/** Map of a région, with what goes with it. */
export const kitRegionHref = ({ id }: Pick<Region, 'id'>): string => `${KIT_HREF}regions/${id}/`;

/** A picture of the whole country is an anchor of the kit. */
export const illustrationHref = (id: string): string => `${KIT_HREF}#${id}`;

/** File of a picture: its name without a suffix is its id. */
export const illustrationFile = (
	id: string,
	suffix: '.svg' | '-sombre.svg' | '-etroite.svg' | '-etroite-sombre.svg' | '.png'
): string => `${KIT_HREF}${id}${suffix}`;

/** Guides stand at the root: `/patients/`, `/medecins/`. */
export const guideHref = (id: string): string => `/${id}/`;

/** The 106 criteria of the RGAA, one by one. */
export const RGAA_HREF = '/accessibilite/rgaa/';

/** The patients' essentials, easy to read. */
export const FACILE_A_LIRE_HREF = '/facile-a-lire/';

/** What can be read without a network, and what this device keeps. */
export const HORS_CONNEXION_HREF = '/hors-connexion/';

/** Canonical address of a page. `adresse` is the site's own. */
export const absoluteUrl = (href: string, adresse: string): string => new URL(href, adresse).href;

/** The same HTML with its links into the site made absolute, for readers elsewhere. */
export const withAbsoluteLinks = (html: string, page: string): string =>
	html.replace(/(?<= href=")(?:#|\/(?!\/))[^"]*/g, (href) => absoluteUrl(href, page));
