import { defineConfig } from 'vitest/config';

/** Unit tests: pure functions and scripts, none of which needs Astro or a browser. */
export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		coverage: {
			provider: 'v8',
			include: ['src/domain/**/*.ts', 'src/schemas/**/*.ts', 'src/loaders/**/*.ts'],
			reporter: ['text', 'html'],
			thresholds: { lines: 95, branches: 95 },
		},
	},
});
