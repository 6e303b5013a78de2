import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '../urls.ts';

/** A step of the way from home to a page. */
export interface Etape {
	href: string;
	libelle: string;
}

/**
 * schema.org description of the way to a page, home first, the page itself last.
 * @param adresse public address of the site
 */
export const schemaFilDAriane = (chemin: readonly Etape[], adresse: string): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: chemin.map(({ href, libelle }, rang) => ({
		'@type': 'ListItem',
		position: rang + 1,
		name: libelle,
		item: absoluteUrl(href, adresse),
	})),
});
