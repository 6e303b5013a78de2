import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers-file.ts';
import { contentSecurityPolicy, headerRules } from '../../../src/hosting/headers-policy.ts';

const NOTHING = { scripts: [], styles: [] };
const PERMIS = { fondIgn: false };
const headers = (path: string) => headersFor(headerRules(NOTHING, PERMIS), path);

describe('contentSecurityPolicy', () => {
	test('starts from nothing and lends no power to inline code', () => {
		const policy = contentSecurityPolicy(NOTHING, PERMIS);
		expect(policy).toMatch(/^default-src 'none';/);
		expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
	});

	test('admits the inline code it is given', () => {
		const policy = contentSecurityPolicy(
			{ scripts: ["'sha256-s'"], styles: ["'sha256-c'"] },
			PERMIS
		);
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-s';");
		expect(policy).toContain("style-src 'self' 'sha256-c';");
	});

	test('names the host of the IGN background where it is offered, for images alone', () => {
		const policy = contentSecurityPolicy(NOTHING, { fondIgn: true });
		expect(policy).toContain("img-src 'self' data: https://data.geopf.fr;");
		expect(policy.match(/https?:/g)).toHaveLength(1);
	});
});

describe('headerRules', () => {
	test.each(['/', '/faq/', '/donnees/lieux.json', '/_astro/a.css', '/404'])(
		'protects %s',
		(path) => {
			expect(headers(path)).toMatchObject({
				'Content-Security-Policy': contentSecurityPolicy(NOTHING, PERMIS),
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				'Strict-Transport-Security': 'max-age=31536000',
				'X-Content-Type-Options': 'nosniff',
			});
		}
	);

	test('keeps the position for the site itself, and refuses the camera to all', () => {
		expect(headers('/')['Permissions-Policy']).toContain('geolocation=(self)');
		expect(headers('/')['Permissions-Policy']).toContain('camera=()');
	});

	test.each(['/donnees/lieux.json', '/donnees/schemas/lieux.json'])(
		'opens %s to other sites',
		(path) => {
			expect(headers(path)).toMatchObject({
				'Access-Control-Allow-Origin': '*',
				'Cross-Origin-Resource-Policy': 'cross-origin',
			});
		}
	);

	test('opens nothing else', () => {
		expect(headers('/presse/')).toMatchObject({
			'Cross-Origin-Resource-Policy': 'same-origin',
		});
		for (const path of ['/presse/', '/presse/rss.xml']) {
			expect(headers(path)).not.toHaveProperty('Access-Control-Allow-Origin');
		}
	});

	test('lets any site frame one page, and no other', () => {
		const frame = headers('/integre/');
		expect(frame['Content-Security-Policy']).toMatch(/; frame-ancestors \* file:$/);
		expect(frame['Content-Security-Policy']).not.toContain(',');
		expect(frame).toMatchObject({
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'X-Content-Type-Options': 'nosniff',
		});
		for (const path of ['/', '/lieux/', '/integrer/', '/integre/x/', '/finder/lieux.json']) {
			expect(headers(path)['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
			expect(headers(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
			expect(headers(path)).not.toHaveProperty('Cross-Origin-Embedder-Policy');
		}
	});

	test('lets the page that tells how show the frame', () => {
		expect(headers('/integrer/')['Content-Security-Policy']).toContain("; frame-src 'self';");
		expect(headers('/lieux/')['Content-Security-Policy']).not.toContain('frame-src');
	});

	test.each([
		['/presse/rss.xml', 'application/xml; charset=utf-8'],
		['/regions/bretagne/rss.xml', 'application/xml; charset=utf-8'],
		['/presse/feed.json', 'application/feed+json'],
	])('sends the feed %s as what browsers and readers show', (path, type) => {
		expect(headers(path)['Content-Type']).toBe(type);
	});

	test.each(['/presse/kit/carte-france.png', '/partage/accueil-1a2b3c4d.png'])(
		'lets other sites show %s',
		(path) => {
			expect(headers(path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
		}
	);

	test.each([
		'/_astro/page.Ab12.css',
		'/pagefind/fragment/fr_1.pf_fragment',
		'/partage/accueil-1a2b3c4d.png',
	])('lets %s be kept for a year', (path) => {
		expect(headers(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
	});

	test.each(['/', '/pagefind/pagefind.js', '/donnees/lieux.json', '/integre/', '/sw.js'])(
		'has %s asked again each time',
		(path) => {
			expect(headers(path)['Cache-Control']).toBe('no-cache');
		}
	);
});
