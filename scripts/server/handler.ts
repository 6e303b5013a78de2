import { existsSync, globSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { parseRedirectsFile } from '../../src/hosting/redirects-file.ts';
import { headersFor, parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { compress } from './gzip.ts';

/** Files by which a site speaks to its host: a host never serves them. */
const FOR_THE_HOST = new Set(['/_headers', '/_redirects']);

const readIfAny = (file: string, otherwise: string) =>
	existsSync(file) ? readFileSync(file, 'utf8') : otherwise;

/** Paths of the pages, without their last slash (`/faq`). */
const pagePaths = (dist: string) =>
	new Set(
		globSync('*/**/index.html', { cwd: dist }).map(
			(file) => `/${dirname(file).replaceAll('\\', '/')}`
		)
	);

function decode(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
	// That of a path may be for years: nothing stands there, today.
	response.setHeader('Cache-Control', 'no-cache');
	response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
	response.end(body);
}

/**
 * What a static host does: the files of `dist`, with the headers of its `_headers`, `404.html`
 * for what does not exist, and the slash that ends the path of a page.
 * @param dist folder of the built site, read once: a new build asks for a new handler
 * @throws when `_headers` cannot be read as such
 */
export function createHandler(dist: string): RequestListener {
	const rules = parseHeadersFile(readIfAny(join(dist, '_headers'), ''));
	const moved = new Map(
		parseRedirectsFile(readIfAny(join(dist, '_redirects'), '')).map(({ from, to }) => [
			from,
			to,
		])
	);
	const pages = pagePaths(dist);
	const notFound = readIfAny(join(dist, '404.html'), 'Page introuvable');
	const serveFile = sirv(dist, {
		etag: true,
		maxAge: 0,
		setHeaders: (response, pathname) => {
			const type = contentTypeOf(pathname.endsWith('/') ? 'index.html' : pathname);
			if (type && !response.hasHeader('Content-Type'))
				response.setHeader('Content-Type', type);
		},
	});

	return (request, response) => {
		const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		const pathname = decode(rawPath);
		for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
			response.setHeader(name, value);
		}
		compress(request, response);

		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			answer(response, 405, 'text/plain; charset=utf-8', 'Méthode refusée');
		} else if (moved.has(pathname)) {
			response.setHeader('Location', moved.get(pathname) ?? '/');
			answer(response, 301, 'text/plain; charset=utf-8', '');
		} else if (pages.has(pathname)) {
			response.setHeader('Location', `${rawPath}/${query === undefined ? '' : `?${query}`}`);
			answer(response, 301, 'text/plain; charset=utf-8', '');
		} else {
			const missing = () => answer(response, 404, 'text/html; charset=utf-8', notFound);
			if (FOR_THE_HOST.has(pathname)) missing();
			else serveFile(request, response, missing);
		}
	};
}
