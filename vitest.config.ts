import { defineConfig } from 'vitest/config';

/** Tests that read all the data or all the gazetteer, many times over: a minute or two. */
const LONG = [
	'tests/unit/corruption/**/*.test.ts',
	'tests/unit/domain/gazetteer/whole.test.ts',
	'tests/unit/domain/geo/emprises.test.ts',
	'tests/unit/domain/importer/whole.test.ts',
	'tests/unit/importer/commands-*.test.ts',
	'tests/unit/importer/nouveau-*.test.ts',
	'tests/unit/loaders/collection.test.ts',
	'tests/unit/loaders/emprises.test.ts',
	'tests/unit/serve/serve.test.ts',
	'tests/unit/synthese/ecrire.test.ts',
];

/** Pure functions and scripts, none of which needs Astro or a browser. */
export default defineConfig({
	test: {
		environment: 'node',
		// Nothing timed passes or fails: only what hangs is stopped.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// Vitest would leave one core to whoever watches: here nobody does.
		maxWorkers: '100%',
		setupFiles: ['tests/unit/lib/hasard.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'rapide',
					include: ['tests/unit/**/*.test.ts'],
					exclude: LONG,
					isolate: false,
				},
			},
			{ extends: true, test: { name: 'donnees', include: LONG, isolate: false } },
			// On the real nginx, which few machines have: not part of `npm test`.
			{
				extends: true,
				test: { name: 'deploiement', include: ['tests/deploy/**/*.test.ts'] },
			},
		],
		coverage: {
			provider: 'v8',
			include: [
				'src/domain/**/*.ts',
				'src/schemas/**/*.ts',
				'src/loaders/**/*.ts',
				'src/illustrations/**/*.ts',
			],
			// They ask Astro for the records: the tests of the built site see what they make.
			exclude: ['fichiers', 'kit', 'vignettes'].map((file) => `src/illustrations/${file}.ts`),
			reporter: ['text', 'html'],
			thresholds: { lines: 95, branches: 95 },
		},
	},
});
