import { defineConfig } from 'html-validate';

/** Every built page is held to these rules, without exception. One put off must say why here. */
export default defineConfig({
	root: true,
	extends: ['html-validate:standard', 'html-validate:document'],
	rules: {
		// The security policy blocks it.
		'no-inline-style': 'error',
	},
});
