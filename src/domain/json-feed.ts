import type { Site } from '../schemas/site.ts';
import { precisionOf } from './date.ts';
import type { Communique } from './fiches.ts';
import { type Fil, filHref, pageDuFil } from './fils.ts';
import { NATURE_COMMUNIQUE_LIBELLES } from './libelles.ts';
import { typographier, typographierHtml } from './typography.ts';
import { absoluteUrl, communiqueHref, withAbsoluteLinks } from './urls.ts';

function itemOf(communique: Communique, adresse: string) {
	const { titre, emetteur, resume, date, html, nature } = communique;
	const url = absoluteUrl(communiqueHref(communique), adresse);
	return {
		id: url,
		url,
		title: typographier(titre),
		summary: typographier(resume),
		content_html: withAbsoluteLinks(typographierHtml(html), url),
		// A month is no day: rather no date than a made-up one.
		...(precisionOf(date) === 'jour' && { date_published: `${date}T00:00:00Z` }),
		authors: [{ name: typographier(emetteur) }],
		tags: [NATURE_COMMUNIQUE_LIBELLES[nature]],
	};
}

/** The same feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (fil: Fil, site: Site): Record<string, unknown> => ({
	version: 'https://jsonfeed.org/version/1.1',
	title: typographier(`${site.nom} : ${fil.titre}`),
	description: typographier(`${site.sousTitre}. ${site.avertissement}.`),
	home_page_url: pageDuFil(fil, site.adresse),
	feed_url: absoluteUrl(filHref(fil, 'feed.json'), site.adresse),
	language: 'fr-FR',
	items: fil.communiques.map((communique) => itemOf(communique, site.adresse)),
});
