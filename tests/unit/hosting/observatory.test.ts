import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers-file.ts';
import { headerRules } from '../../../src/hosting/headers-policy.ts';
import { observatoryScore } from './observatory.ts';

const OURS = [{ src: '/_astro/page.js' }];
const RULES = headerRules({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] }, { fondIgn: true });

const lowerCase = (headers: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const sent = (path: string) => lowerCase(headersFor(RULES, path));
const scoreOf = (path: string, change: Readonly<Record<string, string | undefined>> = {}) =>
	observatoryScore({ headers: { ...sent(path), ...change }, scripts: OURS });
const policyWith = (from: string | RegExp, to: string) => ({
	'content-security-policy': sent('/')['content-security-policy']?.replace(from, to),
});

describe('the score by the rules of the Observatory', () => {
	test.each(['/', '/lieux/', '/integrer/', '/nulle-part/'])('is 130 for %s', (path) => {
		expect(scoreOf(path)).toBe(130);
	});

	test('loses what it costs to let others read the data or frame one page', () => {
		expect(scoreOf('/donnees/')).toBe(120);
		expect(scoreOf('/integre/')).toBe(80);
	});

	test.each([
		['no policy', { 'content-security-policy': undefined }, 55],
		['inline scripts', policyWith("script-src 'self'", "script-src 'unsafe-inline'"), 80],
		['evaluated scripts', policyWith("script-src 'self'", "script-src 'unsafe-eval'"), 110],
		['inline styles', policyWith("style-src 'self'", "style-src 'unsafe-inline'"), 120],
		['a default other than none', policyWith("default-src 'none'", "default-src 'self'"), 125],
		['images in plain HTTP', policyWith('https://data', 'http://data'), 110],
		['frames for all', policyWith("frame-ancestors 'none'", 'frame-ancestors *'), 80],
		['a cookie', { 'set-cookie': 'a=b' }, 60],
		['a referrer that tells all', { 'referrer-policy': 'unsafe-url' }, 120],
		['HTTPS promised for a day', { 'strict-transport-security': 'max-age=86400' }, 120],
		['HTTPS not promised', { 'strict-transport-security': undefined }, 80],
		['types guessed', { 'x-content-type-options': undefined }, 125],
		['pictures for all', { 'cross-origin-resource-policy': 'cross-origin' }, 120],
		['credentials for all', { 'access-control-allow-credentials': 'true' }, 50],
	])('falls with %s', (_, change, score) => {
		expect(scoreOf('/', change)).toBe(score);
	});

	test.each([
		[[{ src: 'https://ailleurs.example/a.js' }], 125],
		[[{ src: '//ailleurs.example/a.js' }], 50],
		[[{ src: '/a.js', integrity: 'sha384-a' }], 135],
		[[], 130],
	])('counts scripts: %j', (scripts, score) => {
		expect(observatoryScore({ headers: sent('/'), scripts })).toBe(score);
	});
});
