import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

/** Away from those of `dev` and `preview`, which may be running; `TEST_PORT` chooses another. */
const PORT = Number(process.env['TEST_PORT'] ?? 4327);
const ORIGIN = `http://localhost:${PORT}`;

// Each worker loads this file again: the search for a browser is not made again with it.
const chromium = findChromium();
if (chromium) process.env['CHROMIUM_PATH'] = chromium;

/** The browser speaks to nobody but the site. */
const QUIET = [
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Chromium's sandbox refuses to run as root, as tests often do in a container. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const BROWSER: PlaywrightTestConfig['use'] = {
	...devices['Desktop Chrome'],
	locale: 'fr-FR',
	timezoneId: 'Europe/Paris',
	contextOptions: { reducedMotion: 'reduce' },
	// A worker that answers from its cache would hide what the server says.
	serviceWorkers: 'block',
	launchOptions: {
		...(chromium && { executablePath: chromium }),
		args: [...QUIET, ...SANDBOX],
	},
};

export default defineConfig({
	testDir: 'tests/site',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	// Nothing timed passes or fails: only what hangs is stopped.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	workers: 2,
	reporter: [['list'], ['./tests/site/lib/replay-reporter.ts']],
	use: { baseURL: ORIGIN },
	projects: [
		// The tests of a file share what it has read: they stay together.
		{ name: 'fichiers', testDir: 'tests/site/built', fullyParallel: false },
		{ name: 'navigateur', testDir: 'tests/site/browser', use: BROWSER },
		// Astro works in one folder of the project: two builds at a time would mix there.
		{ name: 'constructions', testDir: 'tests/site/builds', workers: 1, use: BROWSER },
	],
	webServer: {
		command: `"${process.execPath}" scripts/serve.ts --host localhost --port ${PORT}`,
		url: ORIGIN,
		reuseExistingServer: false,
		stderr: 'pipe',
	},
});
