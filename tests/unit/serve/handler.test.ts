import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '../../../scripts/server/handler.ts';

const FILES: Readonly<Record<string, string>> = {
	'index.html': '<h1>Accueil</h1>',
	'404.html': '<h1>Introuvable</h1>',
	'faq/index.html': '<h1>Questions</h1>',
	'dossier/note.txt': 'é',
	'donnees/lieux.csv': 'id',
	'donnees/lieux.geojson': '{}',
	'manifest.webmanifest': '{}',
	'presse/rss.xml': '<rss/>',
	'.secret/index.html': 'secret',
	'.env': 'secret',
	'.well-known/security.txt': 'Contact:',
	'_astro/long.css': 'a{}'.repeat(1000),
	_headers: `/*
  X-Test: partout
/presse/rss.xml
  Content-Type: application/rss+xml; charset=utf-8
/_astro/*
  Cache-Control: immutable
`,
};

let dist: string;
let server: Server;
let origin: string;

const ask = (path: string, init: RequestInit = {}) =>
	fetch(origin + path, { redirect: 'manual', ...init });

beforeAll(async () => {
	dist = mkdtempSync(join(tmpdir(), 'dist-'));
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(dist, name)), { recursive: true });
		writeFileSync(join(dist, name), content);
	}
	server = createServer(createHandler(dist));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.close();
	rmSync(dist, { recursive: true });
});

describe('createHandler', () => {
	test.each([
		['/', 'Accueil'],
		['/faq/', 'Questions'],
		['/.well-known/security.txt', 'Contact:'],
	])('serves %s', async (path, content) => {
		const response = await ask(path);
		expect(response.status).toBe(200);
		expect(await response.text()).toContain(content);
	});

	test.each([
		['/faq', '/faq/'],
		['/faq?a=1&b=?', '/faq/?a=1&b=?'],
	])('sends %s on to %s', async (path, target) => {
		const response = await ask(path);
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe(target);
	});

	test.each([
		'/nulle-part/',
		'/dossier/',
		'/dossier',
		'/.env',
		'/.secret/',
		'/_headers',
		'/%2e%2e/package.json',
		'/..%2fpackage.json',
		'//exemple.fr/',
		'/%E0%A4%A',
	])('answers 404 to %s, with the page that says so', async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toContain('Introuvable');
	});

	test.each([
		['/', 'text/html; charset=utf-8'],
		['/faq/', 'text/html; charset=utf-8'],
		['/dossier/note.txt', 'text/plain; charset=utf-8'],
		['/donnees/lieux.csv', 'text/csv; charset=utf-8'],
		['/donnees/lieux.geojson', 'application/geo+json; charset=utf-8'],
		['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
		['/presse/rss.xml', 'application/rss+xml; charset=utf-8'],
	])('gives %s the type %s', async (path, type) => {
		expect((await ask(path)).headers.get('content-type')).toBe(type);
	});

	test.each(['/', '/faq', '/nulle-part/', '/dossier/note.txt'])(
		'adds the headers of _headers to %s',
		async (path) => {
			expect((await ask(path)).headers.get('x-test')).toBe('partout');
		}
	);

	test('lets a missing file be asked for again', async () => {
		expect((await ask('/_astro/long.css')).headers.get('cache-control')).toBe('immutable');
		expect((await ask('/_astro/gone.css')).headers.get('cache-control')).toBe('no-cache');
	});

	test('answers HEAD without a body', async () => {
		const response = await ask('/', { method: 'HEAD' });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('');
	});

	test('refuses to be written to', async () => {
		const response = await ask('/', { method: 'POST', body: 'x' });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD');
	});

	test('answers 304 to who has the file already', async () => {
		const etag = (await ask('/')).headers.get('etag') ?? '';
		const response = await ask('/', { headers: { 'If-None-Match': etag } });
		expect(response.status).toBe(304);
	});

	test('compresses for who accepts it, and only then', async () => {
		const plain = await ask('/_astro/long.css', { headers: { 'Accept-Encoding': 'identity' } });
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(plain.headers.get('content-length')).toBe('3000');
		const small = await ask('/_astro/long.css', { headers: { 'Accept-Encoding': 'gzip, br' } });
		expect(small.headers.get('content-encoding')).toBe('gzip');
		expect(small.headers.get('content-length')).toBeNull();
		expect(await small.text()).toBe(await plain.text());
	});
});
