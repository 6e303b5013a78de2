import type { SearchAction, WebSite } from 'schema-dts';
import type { Site } from '../../schemas/site.ts';
import { absoluteUrl } from '../urls.ts';

/** The types leave out what names the typed words, which search engines ask for. */
type Recherche = SearchAction & { 'query-input': string };

/** schema.org description of the whole site, with its search. */
export function schemaSite({ nom, sousTitre, adresse }: Site): WebSite {
	const recherche: Recherche = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${absoluteUrl('/recherche/', adresse)}?q={search_term_string}`,
		},
		'query-input': 'required name=search_term_string',
	};
	return {
		'@type': 'WebSite',
		name: nom,
		description: sousTitre,
		url: absoluteUrl('/', adresse),
		inLanguage: 'fr',
		potentialAction: recherche,
	};
}
