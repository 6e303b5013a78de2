import { defineMiddleware } from 'astro:middleware';
import { typographierHtml } from './domain/typography.ts';

/** French typography for every page, in one place: editors and templates type plain signs. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	return new Response(typographierHtml(await response.text()), response);
});
