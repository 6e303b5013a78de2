import { describe, expect, test } from 'vitest';
import {
	formatHeadersFile,
	headersFor,
	parseHeadersFile,
} from '../../../src/hosting/headers-file.ts';

const FILE = `# Headers
/*
  X-Frame-Options: DENY
  Cross-Origin-Resource-Policy: same-origin

/donnees/*
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
/a/:name/b
  X-Name: a: b
`;

describe('parseHeadersFile', () => {
	test('reads paths, headers, removals and comments', () => {
		expect(parseHeadersFile(FILE)).toEqual([
			{
				path: '/*',
				unset: [],
				set: { 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' },
			},
			{
				path: '/donnees/*',
				unset: ['Cross-Origin-Resource-Policy'],
				set: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
			},
			{ path: '/a/:name/b', unset: [], set: { 'X-Name': 'a: b' } },
		]);
	});

	test('reads back what formatHeadersFile writes', () => {
		const rules = parseHeadersFile(FILE);
		expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
	});

	test.each(['  X-Early: before any path', '/*\n  no colon here', 'https://exemple.fr/*'])(
		'refuses « %s » and says where',
		(text) => {
			expect(() => parseHeadersFile(text)).toThrow(/^_headers, ligne \d/);
		}
	);
});

describe('headersFor', () => {
	const rules = parseHeadersFile(FILE);

	test('applies every rule that matches', () => {
		expect(headersFor(rules, '/faq/')).toEqual({
			'X-Frame-Options': 'DENY',
			'Cross-Origin-Resource-Policy': 'same-origin',
		});
	});

	test('lets a later rule replace what it drops', () => {
		expect(headersFor(rules, '/donnees/lieux.json')['Cross-Origin-Resource-Policy']).toBe(
			'cross-origin'
		);
	});

	test('joins the values of a name set twice, as hosts do', () => {
		const twice = parseHeadersFile('/*\n  Link: a\n/b\n  link: c');
		expect(headersFor(twice, '/b')).toEqual({ link: 'a, c' });
	});

	test('takes a placeholder for one segment', () => {
		expect(headersFor(rules, '/a/x/b')['X-Name']).toBe('a: b');
		expect(headersFor(rules, '/a/x/y/b')['X-Name']).toBeUndefined();
	});

	test('takes a point for a point', () => {
		expect(headersFor(parseHeadersFile('/a.xml\n  X: 1'), '/a-xml')).toEqual({});
	});
});
