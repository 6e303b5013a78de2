import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Core rules that TypeScript does not already cover. */
const core = {
	'array-callback-return': 'error',
	eqeqeq: 'error',
	'no-console': 'error',
	'no-constant-condition': 'error',
	'no-debugger': 'error',
	'no-empty': 'error',
	'no-fallthrough': 'error',
	// A no-break space typed by hand cannot be told from a space: it is written `\u00A0`.
	'no-irregular-whitespace': ['error', { skipStrings: false }],
	'no-loss-of-precision': 'error',
	'no-misleading-character-class': 'error',
	'no-param-reassign': 'error',
	'no-self-compare': 'error',
	'no-unsafe-finally': 'error',
	'no-unsafe-optional-chaining': 'error',
	'no-useless-escape': 'error',
	'object-shorthand': 'error',
	'prefer-const': 'error',
	'prefer-template': 'error',
	'require-atomic-updates': 'error',
};

/** Rules that ask the type checker, for TypeScript files only (it does not read `.astro`). */
const typed = {
	'@typescript-eslint/await-thenable': 'error',
	'@typescript-eslint/no-deprecated': 'error',
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/no-misused-promises': 'error',
	'@typescript-eslint/no-unnecessary-condition': 'error',
	'@typescript-eslint/no-unnecessary-type-assertion': 'error',
	'@typescript-eslint/only-throw-error': 'error',
	'@typescript-eslint/switch-exhaustiveness-check': 'error',
};

export default defineConfig(
	globalIgnores(['dist', '.astro', 'coverage', 'playwright-report', 'test-results', 'public']),
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	astro.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			...core,
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
			],
			// Zod schemas and configuration objects are often typed by inference alone.
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
		},
	},
	{
		files: ['**/*.ts', '**/*.tsx'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: typed,
	},
	{
		// What these print is what they are for.
		files: ['scripts/**', 'playwright.config.ts'],
		rules: { 'no-console': 'off' },
	}
);
