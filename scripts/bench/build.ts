import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One part of a build and how long it took, in seconds. */
export interface Part {
	readonly name: string;
	readonly seconds: number;
}

/** What hangs is stopped, in milliseconds: a build takes half a minute. */
const LONGEST = 600_000;

/** What the build says when a part begins. */
const BEGINNINGS: readonly (readonly [said: RegExp, name: string])[] = [
	[/Collecting build info/, 'lecture des données'],
	[/Building static entrypoints/i, 'code du serveur et du navigateur'],
	[/generating static routes/i, 'pages et fichiers'],
	[/sitemap-index\.xml/, 'index de recherche'],
	[/fiches dans l’index/, 'en-têtes et fin'],
];

/** What the build says of each page that it has written. */
const PAGE = /─ (\/\S*?)(?:index\.html)? \(\+(\d+)(ms|s)\)/;

/** Path of the page that a line tells of, and how long it took, in seconds. */
function writtenPage(line: string): [path: string, seconds: number] | undefined {
	const [, path, number, unit] = PAGE.exec(line) ?? [];
	return path ? [path, Number(number) / (unit === 's' ? 1 : 1000)] : undefined;
}

/** What to run, and for how long at most. */
export interface Command {
	readonly file: string;
	readonly args: readonly string[];
	readonly env?: NodeJS.ProcessEnv;
	/** Milliseconds after which it is stopped; {@link LONGEST} unless said. */
	readonly timeout?: number;
}

const ASTRO: Command = { file: 'npx', args: ['astro', 'build'] };

/** What a build took, and the last line that it said. */
export interface Timed {
	readonly parts: Part[];
	/** Seconds that each page took, by its path (`/faq/`); among the others, files by theirs. */
	readonly pages: ReadonlyMap<string, number>;
	readonly lastLine: string;
}

/**
 * Build the site and time its parts, by what it says as it goes.
 * @throws when the build fails, or takes too long
 */
export async function timeBuild({
	file,
	args,
	env,
	timeout = LONGEST,
}: Command = ASTRO): Promise<Timed> {
	const start = performance.now();
	const marks: { name: string; at: number }[] = [{ name: 'démarrage', at: start }];
	const child = spawn(file, args, {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32' && file === 'npx',
		timeout,
		killSignal: 'SIGKILL',
	});
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	let lastLine = '';
	const pages = new Map<string, number>();
	for await (const line of createInterface({ input: child.stdout })) {
		lastLine = line;
		const page = writtenPage(line);
		if (page) pages.set(...page);
		const name = BEGINNINGS.find(([said]) => said.test(line))?.[1];
		if (name && !marks.some((mark) => mark.name === name))
			marks.push({ name, at: performance.now() });
	}
	if ((await ended) !== 0) throw new Error('La construction a échoué, ou duré trop longtemps');
	const end = performance.now();
	const parts = marks.map(({ name, at }, index) => ({
		name,
		seconds: ((marks[index + 1]?.at ?? end) - at) / 1000,
	}));
	return {
		lastLine,
		pages,
		parts: [...parts, { name: 'en tout', seconds: (end - start) / 1000 }],
	};
}
