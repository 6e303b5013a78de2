import { defineConfig } from 'html-validate';

/** Every built page is held to these rules; one that is eased says why. */
export default defineConfig({
	root: true,
	extends: ['html-validate:standard', 'html-validate:document'],
	// Astro writes one beside the finder's island, inside the page: browsers take it as it is.
	elements: ['html5', { style: { inherit: 'style', flow: true } }],
	rules: {
		// The security policy blocks it.
		'no-inline-style': 'error',
		// A hash guards against another host; the site's own files come from where the page does.
		'require-sri': ['error', { target: 'crossorigin' }],
	},
});
