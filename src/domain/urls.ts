import { slugify } from './slug.ts';
import type { Communique, Lieu, Question, Region, Zone } from './fiches.ts';
import type { Facette } from './presse-facettes.ts';

/** Addresses of the pages, all from the site's root, with a trailing slash. */

export const lieuHref = ({ id }: Pick<Lieu, 'id'>): string => `/lieux/${id}/`;

export const zoneHref = ({ id }: Pick<Zone, 'id'>): string => `/zones/${id}/`;

/** Sheet to print and pin up, of a site or of a zone. */
export const afficheHref = (page: string): string => `${page}affiche/`;

export const regionHref = ({ id }: Pick<Region, 'id'>): string => `/regions/${id}/`;

export const themeHref = (theme: string): string => `/faq/${theme}/`;

/** A question is an anchor on the page of its theme. */
export const questionHref = ({ id, theme }: Pick<Question, 'id' | 'theme'>): string =>
	`${themeHref(theme)}#${id}`;

/** An article has no page of its own: it is an anchor of the press review. */
export const communiqueHref = ({ id, nature }: Pick<Communique, 'id' | 'nature'>): string =>
	nature === 'article' ? `/presse/#${id}` : `/presse/communiques/${id}/`;

/** Press items of one territory, issuer or year. */
export const facetteHref = ({ critere, id }: Pick<Facette, 'critere' | 'id'>): string =>
	`/presse/${critere}/${id}/`;

export const chiffreHref = (id: string): string => `/presse/chiffres/#${id}`;

export const etapeHref = (id: string): string => `/presse/chronologie/#${id}`;

/** An acronym is an anchor of the glossary. */
export const sigleHref = (sigle: string): string => `/glossaire/#${slugify(sigle)}`;

/** Guides stand at the root: `/patients/`, `/medecins/`. */
export const guideHref = (id: string): string => `/${id}/`;

/** The patients' essentials, easy to read. */
export const FACILE_A_LIRE_HREF = '/facile-a-lire/';

/** Canonical address of a page. `adresse` is the site's own. */
export const absoluteUrl = (href: string, adresse: string): string => new URL(href, adresse).href;

/** The same HTML with its links into the site made absolute, for readers elsewhere. */
export const withAbsoluteLinks = (html: string, page: string): string =>
	html.replace(/(?<= href=")(?:#|\/(?!\/))[^"]*/g, (href) => absoluteUrl(href, page));
