import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { distFiles } from '../site/lib/dist.ts';
import { findNginx, startNginx } from './nginx.ts';

const program = findNginx();
if (!program) throw new Error('nginx n’est pas installé (Debian : apt-get install nginx-light)');

let nginx: Awaited<ReturnType<typeof startNginx>>;
beforeAll(async () => {
	nginx = await startNginx(program);
}, 20_000);
afterAll(() => nginx.stop());

/** Ask for a path as it is written: `fetch` would tidy it up first. */
const rawStatus = (path: string) =>
	new Promise<number>((answered, failed) => {
		const { hostname, port } = new URL(nginx.origin);
		request({ hostname, port, path }, (response) => {
			response.resume();
			answered(response.statusCode ?? 0);
		})
			.on('error', failed)
			.end();
	});

const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(nginx.origin + path, { headers, redirect: 'manual' });

const rules = parseHeadersFile(readFileSync(join('dist', '_headers'), 'utf8'));

describe('headers', () => {
	const [script = ''] = distFiles('_astro/*.js');
	test.each([
		'/',
		'/lieux/',
		'/integre/',
		'/donnees/lieux.json',
		'/presse/rss.xml',
		`/${script}`,
	])('%s has those of the build, each once', async (path) => {
		const { headers } = await get(path);
		for (const [name, value] of Object.entries(headersFor(rules, path))) {
			expect(headers.get(name)?.replace(/; charset=utf-8$/, ''), name).toBe(
				value.replace(/; charset=utf-8$/, '')
			);
		}
	});

	test('say no version of the server', async () => {
		expect((await get('/')).headers.get('server')).toBe('nginx');
	});
});

describe('addresses', () => {
	test('what does not exist gets our own page, with its headers', async () => {
		const answer = await get('/nulle-part/');
		expect(answer.status).toBe(404);
		expect(await answer.text()).toContain('<html lang="fr"');
		expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	test('a page asked for without its slash is sent to it, on the same host', async () => {
		const answer = await get('/lieux');
		expect(answer.status).toBe(301);
		expect(new URL(answer.headers.get('location') ?? '', nginx.origin).href).toBe(
			`${nginx.origin}/lieux/`
		);
	});

	test.each(['/_headers', '/_redirects', '/.git/config', '/.env', '/_astro/', '/index.html.gz'])(
		'%s is not served',
		async (path) => {
			expect([403, 404]).toContain((await get(path)).status);
		}
	);

	test.each([
		'/../package.json',
		'/..%2f..%2fetc/passwd',
		'/%2e%2e/package.json',
		'/lieux/..%5c..',
	])('%s leads nowhere out of the site', async (path) => {
		expect([400, 404]).toContain(await rawStatus(path));
	});
});

describe('sending', () => {
	test('gzip, and Brotli where nginx has it, made beforehand', async () => {
		const gzip = await get('/sources/', { 'accept-encoding': 'gzip' });
		expect(gzip.headers.get('content-encoding')).toBe('gzip');
		expect(gzip.headers.get('vary')).toContain('Accept-Encoding');
		if (nginx.brotli) {
			const br = await get('/sources/', { 'accept-encoding': 'br, gzip' });
			expect(br.headers.get('content-encoding')).toBe('br');
		}
	});

	test('what carries a hash in its name is kept for a year, a page is asked again', async () => {
		const [script = ''] = distFiles('_astro/*.js');
		expect((await get(`/${script}`)).headers.get('cache-control')).toContain('immutable');
		const page = await get('/');
		expect(page.headers.get('cache-control')).toBeNull();
		const again = await get('/', { 'if-none-match': page.headers.get('etag') ?? '' });
		expect(again.status).toBe(304);
	});

	test.each([
		['/', 'text/html; charset=utf-8'],
		['/donnees/lieux.csv', 'text/csv; charset=utf-8'],
		['/donnees/lieux.geojson', 'application/geo+json; charset=utf-8'],
		['/favicon.svg', 'image/svg+xml; charset=utf-8'],
		['/pagefind/pagefind.js', 'application/javascript; charset=utf-8'],
	])('%s is %s', async (path, type) => {
		expect((await get(path)).headers.get('content-type')).toBe(type);
	});
});

test('what a reader searched stays out of the log', async () => {
	await get('/recherche/?q=grossesse');
	expect(nginx.log()).toContain('GET /recherche/');
	expect(nginx.log()).not.toContain('grossesse');
});

test('no request is lost under a bounded load', () => {
	const run = spawnSync('wrk', ['-t2', '-c50', '-d5s', `${nginx.origin}/lieux/`], {
		encoding: 'utf8',
	});
	if (run.error) throw new Error('wrk n’est pas installé (Debian : apt-get install wrk)');
	expect(run.stdout).toMatch(/\d+ requests in/);
	expect(run.stdout).not.toMatch(/Socket errors|Non-2xx/);
}, 20_000);
