import { getRssString } from '@astrojs/rss';
import type { Fil } from '../../domain/fils.ts';
import { rssOptions } from '../../domain/rss.ts';
import { donnees } from '../../donnees.ts';

/**
 * A feed as it is served. The library leaves the type of a CSS style sheet out, without which
 * browsers do not apply it.
 */
export async function reponseRss(fil: Fil): Promise<Response> {
	const { site } = await donnees();
	const xml = await getRssString(rssOptions(fil, site));
	return new Response(xml.replace('<?xml-stylesheet ', '<?xml-stylesheet type="text/css" '), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
}
