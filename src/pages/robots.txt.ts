import type { APIRoute } from 'astro';
import { absoluteUrl } from '../domain/urls.ts';
import { donnees } from '../donnees.ts';

/** Everything may be read by everyone. */
export const GET: APIRoute = async () => {
	const { site } = await donnees();
	const sitemap = absoluteUrl('/sitemap-index.xml', site.adresse);
	const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''];
	return new Response(lines.join('\n'), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};
