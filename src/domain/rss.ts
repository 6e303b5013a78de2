import type { RSSOptions } from '@astrojs/rss';
import type { Site } from '../schemas/site.ts';
import { precisionOf } from './date.ts';
import type { Communique } from './fiches.ts';
import { type Fil, filHref, pageDuFil } from './fils.ts';
import { typographier, typographierHtml } from './typography.ts';
import { absoluteUrl, communiqueHref, withAbsoluteLinks } from './urls.ts';

/** Style sheet that makes a feed readable in a browser. */
export const FEUILLE_DU_FIL = '/presse/fil.css';

/** A text as HTML says it: feed readers show what stands in a description as HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function itemOf(communique: Communique, adresse: string) {
	const { titre, emetteur, resume, date, html } = communique;
	const link = absoluteUrl(communiqueHref(communique), adresse);
	return {
		title: typographier(`${titre} (${emetteur})`),
		link,
		description: asHtml(typographier(resume)),
		content: withAbsoluteLinks(typographierHtml(html), link),
		// A month is no day: rather no date than a made-up one.
		...(precisionOf(date) === 'jour' && { pubDate: new Date(date) }),
	};
}

/** A feed in RSS 2.0. The summary is whole, for reading in the feed reader. */
export function rssOptions(fil: Fil, site: Site): RSSOptions {
	const self = absoluteUrl(filHref(fil, 'rss.xml'), site.adresse);
	return {
		title: typographier(`${site.nom} : ${fil.titre}`),
		description: asHtml(typographier(`${site.sousTitre}. ${site.avertissement}.`)),
		site: pageDuFil(fil, site.adresse),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		stylesheet: FEUILLE_DU_FIL,
		customData: `<language>fr-FR</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
		items: fil.communiques.map((communique) => itemOf(communique, site.adresse)),
	};
}
