import { defineMiddleware } from 'astro:middleware';
import { expliquerSigles } from './domain/glossaire.ts';
import { typographier, typographierHtml } from './domain/typography.ts';
import { donnees } from './donnees.ts';

/**
 * What every page gets in one place: French typography (editors and templates type plain signs),
 * then the meaning of each acronym at its first use.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	const { glossaire } = await donnees();
	const definitions = glossaire.map(({ sigle, sens }) => ({ sigle, sens: typographier(sens) }));
	const html = typographierHtml(await response.text());
	return new Response(expliquerSigles(html, definitions), response);
});
