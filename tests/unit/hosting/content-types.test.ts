import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../src/hosting/content-types.ts';

test.each([
	['/a/index.html', 'text/html; charset=utf-8'],
	['/donnees/lieux.geojson', 'application/geo+json; charset=utf-8'],
	['/favicon.svg', 'image/svg+xml; charset=utf-8'],
	['/presse/rss.xml', 'application/xml; charset=utf-8'],
	['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
	['/carte.png', 'image/png'],
	['/pagefind/a.pf_fragment', undefined],
	['/a.b/sans-extension', undefined],
])('%s is %s', (file, type) => {
	expect(contentTypeOf(file)).toBe(type);
});
