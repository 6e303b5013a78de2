import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/hosting/caddyfile.ts';
import { headersFor, parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { nginxConf } from '../../src/hosting/nginx.ts';
import { parseRedirectsFile } from '../../src/hosting/redirects-file.ts';
import { distFiles } from '../site/lib/dist.ts';
import { startCaddy } from './caddy.ts';
import { startNginx } from './nginx.ts';
import type { Server } from './server.ts';

if (!existsSync('dist/index.html.gz')) {
	throw new Error('dist/ n’a pas ses copies compressées : npm run build && npm run precompress');
}

const rules = parseHeadersFile(readFileSync(join('dist', '_headers'), 'utf8'));
const redirects = parseRedirectsFile(readFileSync(join('dist', '_redirects'), 'utf8'));

/** A page that moved, whether or not the data of the day has any. */
const MOVED = { from: '/une-page-deplacee/', to: '/lieux/' };

const [script = '', style = ''] = [distFiles('_astro/*.js')[0], distFiles('_astro/*.css')[0]];
const [lieu = ''] = distFiles('lieux/*/index.html');

/** Files that a careless hand leaves in a site, and that nobody must read. */
const LEFT = ['.git/config', '.env', '.wget-hsts', '.well-known/.cache', 'lieux/.DS_Store'];

/** A copy of the site with such files in it, and one beside it. */
const parent = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(parent, 'dist');
beforeAll(() => {
	cpSync('dist', site, { recursive: true });
	for (const file of [...LEFT, '../package.json']) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), 'secret');
	}
}, 60_000);
afterAll(() => rmSync(parent, { recursive: true }));

describe.each([
	{ host: 'nginx', file: 'nginx.conf', write: nginxConf, start: startNginx },
	{ host: 'Caddy', file: 'Caddyfile', write: caddyfile, start: startCaddy },
])('$host', ({ file, write, start }) => {
	let server: Server;
	beforeAll(async () => {
		server = await start(write(rules, [...redirects, MOVED]), site);
	}, 20_000);
	afterAll(() => server.stop());

	/** Ask for a path as it is written: `fetch` would tidy it up first. */
	const rawStatus = (path: string) =>
		new Promise<number>((answered, failed) => {
			const { hostname, port } = new URL(server.origin);
			request({ hostname, port, path }, (response) => {
				response.resume();
				answered(response.statusCode ?? 0);
			})
				.on('error', failed)
				.end();
		});

	const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
		fetch(server.origin + path, { headers, method, redirect: 'manual' });

	test('is what the build wrote', () => {
		expect(readFileSync(join('deploy', file), 'utf8')).toBe(write(rules, redirects));
	});

	describe('headers', () => {
		test.each([
			'/',
			'/lieux/',
			`/${lieu.replace('index.html', '')}`,
			'/integre/',
			'/integrer/',
			'/donnees/',
			'/donnees/lieux.json',
			'/donnees/lieux.geojson',
			'/presse/rss.xml',
			'/presse/feed.json',
			'/regions/bretagne/rss.xml',
			'/.well-known/security.txt',
			'/robots.txt',
			'/favicon.svg',
			`/${script}`,
			`/${style}`,
		])('of %s are those of the build, each once, and no other', async (path) => {
			const { headers, status } = await get(path);
			expect(status).toBe(200);
			const expected = headersFor(rules, path);
			for (const [name, value] of Object.entries(expected)) {
				expect(headers.get(name)?.replace(/; charset=utf-8$/, ''), name).toBe(
					value.replace(/; charset=utf-8$/, '')
				);
			}
			const open = ['access-control-allow-origin', 'cross-origin-embedder-policy'];
			for (const name of open.filter((header) => headers.has(header))) {
				expect(Object.keys(expected).join().toLowerCase()).toContain(name);
			}
		});

		test('forbid every frame but that of /integre/', async () => {
			const policy = async (path: string) =>
				(await get(path)).headers.get('content-security-policy') ?? '';
			expect(await policy('/lieux/')).toContain("frame-ancestors 'none'");
			expect(await policy('/integre/nulle-part')).toContain("frame-ancestors 'none'");
			expect(await policy('/integre/')).toContain('frame-ancestors * file:');
		});

		test('say no version of the server', async () => {
			expect((await get('/')).headers.get('server')).toMatch(/^(nginx|Caddy)$/);
		});
	});

	describe('addresses', () => {
		test.each([
			'/nulle-part/',
			'/_astro/',
			'/_astro/partie.css',
			'/regions/nulle-part/feed.json',
			'/404.html',
		])('%s gets our own page, with its headers, kept by nobody', async (path) => {
			const answer = await get(path);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('<html lang="fr"');
			expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
			expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
			expect(answer.headers.get('cache-control')).toBe('no-cache');
		});

		test('a page asked for without its slash is sent to it, on the same host', async () => {
			const answer = await get('/lieux');
			expect([301, 308]).toContain(answer.status);
			expect(new URL(answer.headers.get('location') ?? '', server.origin).href).toBe(
				`${server.origin}/lieux/`
			);
		});

		test('a page that moved sends its readers on, for good', async () => {
			const answer = await get(MOVED.from);
			expect(answer.status).toBe(301);
			expect(answer.headers.get('location')).toBe(MOVED.to);
		});

		test.each([
			'/_headers',
			'/_redirects',
			'/index.html.gz',
			'/index.html.br',
			...LEFT.map((name) => `/${name}`),
		])('%s is not served', async (path) => {
			expect((await get(path)).status).toBe(404);
		});

		test.each([
			'/../package.json',
			'/..%2f..%2fetc/passwd',
			'/%2e%2e/package.json',
			'/_astro/..%2f..%2fpackage.json',
			'/lieux/..%5c..',
		])('%s leads nowhere out of the site', async (path) => {
			expect([400, 404]).toContain(await rawStatus(path));
		});

		test('nobody writes to the site', async () => {
			expect((await get('/', {}, 'POST')).status).toBe(405);
		});
	});

	describe('sending', () => {
		test('gzip, and Brotli where it is there, made beforehand', async () => {
			const gzip = await get('/sources/', { 'accept-encoding': 'gzip' });
			expect(gzip.headers.get('content-encoding')).toBe('gzip');
			expect(gzip.headers.get('vary')).toContain('Accept-Encoding');
			expect(gzip.headers.get('content-type')).toBe('text/html; charset=utf-8');
			if (server.brotli) {
				const br = await get('/sources/', { 'accept-encoding': 'br, gzip' });
				expect(br.headers.get('content-encoding')).toBe('br');
			}
			const plain = await get('/sources/', { 'accept-encoding': 'identity' });
			expect(plain.headers.get('content-encoding')).toBeNull();
		});

		test('what carries a hash in its name is kept for a year, a page is asked again', async () => {
			expect((await get(`/${script}`)).headers.get('cache-control')).toContain('immutable');
			const page = await get('/');
			expect(page.headers.get('cache-control')).toBe('no-cache');
			const again = await get('/', { 'if-none-match': page.headers.get('etag') ?? '' });
			expect(again.status).toBe(304);
		});

		test('the head alone, or a part, to those who ask for it', async () => {
			const head = await get('/', {}, 'HEAD');
			expect(head.status).toBe(200);
			expect(await head.text()).toBe('');
			const part = await get('/donnees/lieux.csv', {
				range: 'bytes=0-9',
				'accept-encoding': 'identity',
			});
			expect(part.status).toBe(206);
			expect((await part.arrayBuffer()).byteLength).toBe(10);
		});

		test.each([
			['/', 'text/html; charset=utf-8'],
			['/donnees/lieux.csv', 'text/csv; charset=utf-8'],
			['/donnees/lieux.json', 'application/json; charset=utf-8'],
			['/donnees/lieux.geojson', 'application/geo+json; charset=utf-8'],
			['/favicon.svg', 'image/svg+xml; charset=utf-8'],
			['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
			['/presse/rss.xml', 'application/xml; charset=utf-8'],
			['/presse/feed.json', 'application/feed+json'],
			['/.well-known/security.txt', 'text/plain; charset=utf-8'],
		])('%s is %s', async (path, type) => {
			expect((await get(path)).headers.get('content-type')).toBe(type);
		});
	});

	test('what a reader searched, and where they come from, stay out of the logs', async () => {
		for (const path of [
			'/recherche/',
			'/lieux',
			'/nulle-part/',
			'/_astro/',
			'/regions/nulle-part/rss.xml',
			MOVED.from,
		]) {
			await get(`${path}?q=grossesse`, { referer: 'https://ailleurs.example/accueil' });
			await expect.poll(server.log).toContain(path);
		}
		expect(server.log()).not.toMatch(/grossesse|ailleurs\.example/);
	});

	test('no request is lost under a bounded load', () => {
		const run = spawnSync('wrk', ['-t2', '-c50', '-d5s', `${server.origin}/lieux/`], {
			encoding: 'utf8',
		});
		if (run.error) throw new Error('wrk n’est pas installé (Debian : apt-get install wrk)');
		expect(run.stdout).toMatch(/[1-9]\d* requests in/);
		expect(run.stdout).not.toMatch(/Socket errors|Non-2xx/);
	}, 20_000);
});
