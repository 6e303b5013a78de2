import { expect, test } from 'vitest';
import { withPreloads } from '../../../src/integrations/module-preloads.ts';

const IMPORTS = new Map([
	['/_astro/page.js', ['/_astro/a.js', '/_astro/b.js']],
	['/_astro/a.js', ['/_astro/c.js']],
	['/_astro/c.js', ['/_astro/a.js']],
	['/_astro/other.js', ['/_astro/b.js', '/_astro/d.js']],
]);
const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const preload = (name: string) => `<link rel="modulepreload" href="/_astro/${name}.js">`;

test('a page asks at once for all that its script imports, near and far, each once', () => {
	expect(withPreloads(`<p>${script('page')}`, IMPORTS)).toBe(
		`<p>${preload('a')}${preload('b')}${preload('c')}${script('page')}`
	);
});

test('two scripts do not ask for the same', () => {
	expect(withPreloads(script('page') + script('other'), IMPORTS)).toBe(
		`${preload('a')}${preload('b')}${preload('c')}${script('page')}${preload('d')}${script('other')}`
	);
});

test('a page without such a script is left as it is', () => {
	const html = `<p>${script('alone')}<script>1</script>`;
	expect(withPreloads(html, IMPORTS)).toBe(html);
});
