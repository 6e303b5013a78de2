import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium } from '../chromium.ts';
import { median } from './median.ts';

/** What Lighthouse says of a page: scores out of 100, milliseconds, and a shift without unit. */
export interface Lighthouse {
	readonly performance: number;
	readonly accessibility: number;
	readonly bestPractices: number;
	readonly seo: number;
	readonly lcp: number;
	readonly cls: number;
	readonly tbt: number;
}

interface Report {
	readonly categories: Readonly<Record<string, { score: number | null }>>;
	readonly audits: Readonly<Record<string, { numericValue?: number }>>;
}

/** What hangs is stopped, in milliseconds: a measure takes some twenty seconds. */
const LONGEST = 120_000;
const LONGEST_LOAD = 45_000;

/** A report weighs some hundreds of kilobytes. */
const MOST_BYTES = 64_000_000;

const run = promisify(execFile);

const inShell = process.platform === 'win32';

/** Is Lighthouse in the PATH? It weighs 170 MB: the project does not impose it. */
export async function hasLighthouse(): Promise<boolean> {
	try {
		await run('lighthouse', ['--version'], { shell: inShell, timeout: LONGEST });
		return true;
	} catch {
		return false;
	}
}

async function measureOnce(url: string): Promise<Lighthouse> {
	const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
	const { stdout } = await run(
		'lighthouse',
		[
			url,
			'--output=json',
			'--quiet',
			`--max-wait-for-load=${LONGEST_LOAD}`,
			`--chrome-flags=${flags.join(' ')}`,
		],
		{
			env: { ...process.env, CHROME_PATH: process.env['CHROME_PATH'] ?? findChromium() },
			maxBuffer: MOST_BYTES,
			shell: inShell,
			timeout: LONGEST,
			// So that it closes its browser.
			killSignal: 'SIGINT',
		}
	);
	const { categories, audits } = JSON.parse(stdout) as Report;
	const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
	const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		seo: score('seo'),
		lcp: value('largest-contentful-paint'),
		cls: value('cumulative-layout-shift'),
		tbt: value('total-blocking-time'),
	};
}

/** First line of what went wrong, without the command and its many options. */
const reason = (error: unknown) =>
	(error as { killed?: boolean }).killed
		? `arrêté après ${LONGEST / 1000} s`
		: ((error as { stderr?: string }).stderr?.trim() || String(error)).split('\n')[0];

/**
 * Measure a page several times, as a telephone on a slow network; the median of each number.
 * @returns `undefined`, and says why, when a measure fails
 */
export async function measure(url: string, times: number): Promise<Lighthouse | undefined> {
	const runs: Lighthouse[] = [];
	try {
		while (runs.length < times) runs.push(await measureOnce(url));
	} catch (error) {
		console.error(`✖ Lighthouse sur ${url} : ${reason(error)}`);
		return undefined;
	}
	const middle = (key: keyof Lighthouse) => median(runs.map((one) => one[key]));
	return {
		performance: middle('performance'),
		accessibility: middle('accessibility'),
		bestPractices: middle('bestPractices'),
		seo: middle('seo'),
		lcp: middle('lcp'),
		cls: middle('cls'),
		tbt: middle('tbt'),
	};
}
