import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineHashes } from '../../../src/hosting/inline-code.ts';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('inlineHashes', () => {
	test('hashes scripts and styles to the byte', () => {
		expect(
			inlineHashes(['<style> a{}\n</style><script type="module">\tlet é = 1;</script>'])
		).toEqual({
			scripts: [hashOf('\tlet é = 1;')],
			styles: [hashOf(' a{}\n')],
		});
	});

	test.each([
		['a script that has an address', '<script src="/a.js"></script>'],
		['a script whose address has no quotes', '<script defer src=/a.js></script>'],
		['linked data', '<script type="application/ld+json">{}</script>'],
		['a block of data', "<script id=a type='application/json'>{}</script>"],
		['a comment', '<!-- <script>a</script> -->'],
	])('does not hash %s', (_, html) => {
		expect(inlineHashes([html])).toEqual({ scripts: [], styles: [] });
	});

	test.each([
		'<script>a</script>',
		'<script data-src="x">a</script>',
		'<SCRIPT type="">a</SCRIPT>',
	])('hashes %s', (html) => {
		expect(inlineHashes([html]).scripts).toEqual([hashOf('a')]);
	});

	test('gives each hash once, in the same order whatever the order of the pages', () => {
		const pages = ['<script>a</script>', '<script>b</script><script>a</script>'];
		expect(inlineHashes(pages)).toEqual(inlineHashes(pages.toReversed()));
		expect(inlineHashes(pages).scripts).toHaveLength(2);
	});
});
