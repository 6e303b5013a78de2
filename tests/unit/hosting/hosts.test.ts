import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../../src/hosting/caddyfile.ts';
import { nginxConf } from '../../../src/hosting/nginx.ts';
import { pathPattern } from '../../../src/hosting/path-pattern.ts';
import { formatRedirectsFile, parseRedirectsFile } from '../../../src/hosting/redirects-file.ts';
import { rulesByHeader } from '../../../src/hosting/rules-by-header.ts';
import { headerRules } from '../../../src/hosting/headers-policy.ts';

const REDIRECTS = [{ from: '/ancienne/', to: '/nouvelle/' }];
const RULES = headerRules({ scripts: ["'sha256-a'"], styles: [] }, { fondIgn: true });

describe('the _redirects file', () => {
	test('reads back as it was written', () => {
		expect(parseRedirectsFile(formatRedirectsFile(REDIRECTS))).toEqual(REDIRECTS);
	});

	test('passes over comments and empty lines', () => {
		expect(parseRedirectsFile('# déplacées\n\n/a/ /b/ 301\n')).toEqual([
			{ from: '/a/', to: '/b/' },
		]);
	});

	test.each(['/a/ /b/', '/a/ https://ailleurs.example/ 301', '/a/ /b/ 302'])(
		'refuses « %s »',
		(line) => {
			expect(() => parseRedirectsFile(`\n${line}`)).toThrow('_redirects, ligne 2');
		}
	);
});

describe('rulesByHeader', () => {
	test('gives each header its values, from the widest path to the narrowest', () => {
		expect(
			rulesByHeader([
				{ path: '/*', set: { A: '1', B: '2' } },
				{ path: '/x/*', unset: ['A', 'B'], set: { A: '3' } },
			])
		).toEqual([
			{
				name: 'A',
				values: [
					{ path: '/*', value: '1' },
					{ path: '/x/*', value: '3' },
				],
			},
			{
				name: 'B',
				values: [
					{ path: '/*', value: '2' },
					{ path: '/x/*', value: '' },
				],
			},
		]);
	});

	test('refuses to add a value to another', () => {
		const rules = [
			{ path: '/*', set: { A: '1' } },
			{ path: '/x/*', set: { A: '2' } },
		];
		expect(() => rulesByHeader(rules)).toThrow('« /x/* » ajoute une valeur à A');
	});
});

test.each([
	['/*', '/lieux/', true],
	['/donnees/*', '/donnees/lieux.json', true],
	['/donnees/*', '/presse/', false],
	['/regions/:region/rss.xml', '/regions/bretagne/rss.xml', true],
	['/regions/:region/rss.xml', '/regions/a/b/rss.xml', false],
	['/presse/rss.xml', '/presse/rssxxml', false],
])('the pattern of %s, on %s: %s', (path, uri, matches) => {
	expect(new RegExp(pathPattern(path)).test(uri)).toBe(matches);
});

describe.each([
	['nginx', nginxConf(RULES, REDIRECTS)],
	['Caddy', caddyfile(RULES, REDIRECTS)],
])('the settings of %s', (_, settings) => {
	test('carry the policy, the redirects and what each asks to adapt', () => {
		expect(settings).toContain(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a'"
		);
		expect(settings).toMatch(/\/ancienne\/.* \/nouvelle\//);
		expect(settings).toContain('À adapter');
	});

	test('leave out of the log what a reader searched', () => {
		expect(settings).toMatch(/sans_requete|request>uri regexp/);
	});
});
