import type { RSSOptions } from '@astrojs/rss';
import { compareDates, precisionOf } from './date.ts';
import type { Donnees } from './donnees.ts';
import type { Communique } from './fiches.ts';
import { typographier, typographierHtml } from './typography.ts';
import { absoluteUrl, communiqueHref, withAbsoluteLinks } from './urls.ts';

/** Address of the feed. */
export const RSS_HREF = '/presse/rss.xml';

function itemOf(communique: Communique, adresse: string) {
	const { titre, emetteur, resume, date, html } = communique;
	const link = absoluteUrl(communiqueHref(communique), adresse);
	return {
		title: typographier(`${titre} (${emetteur})`),
		link,
		description: typographier(resume),
		content: withAbsoluteLinks(typographierHtml(html), link),
		// A month is no day: rather no date than a made-up one.
		...(precisionOf(date) === 'jour' && { pubDate: new Date(date) }),
	};
}

/**
 * Feed of the press items other than articles, newest first, those of unknown date last. The
 * summary is whole, for reading in the feed reader.
 */
export function rssOptions({
	communiques,
	site,
}: Pick<Donnees, 'communiques' | 'site'>): RSSOptions {
	const self = absoluteUrl(RSS_HREF, site.adresse);
	return {
		title: typographier(`${site.nom} : communiqués`),
		description: typographier(`${site.sousTitre}. ${site.avertissement}.`),
		site: site.adresse,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>fr-FR</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
		items: communiques
			.filter(({ nature }) => nature !== 'article')
			.sort((a, b) => compareDates(b.date, a.date))
			.map((communique) => itemOf(communique, site.adresse)),
	};
}
