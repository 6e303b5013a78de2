import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One part of a build and how long it took, in seconds. */
export interface Part {
	readonly name: string;
	readonly seconds: number;
}

/** What the build says when a part begins. */
const BEGINNINGS: readonly (readonly [said: RegExp, name: string])[] = [
	[/Collecting build info/, 'lecture des données'],
	[/Building static entrypoints/i, 'code du serveur et du navigateur'],
	[/generating static routes/i, 'pages et fichiers'],
	[/sitemap-index\.xml/, 'index de recherche'],
	[/fiches dans l’index/, 'en-têtes et fin'],
];

/**
 * Build the site and time its parts, by what it says as it goes.
 * @throws when the build fails
 */
export async function timeBuild(): Promise<Part[]> {
	const start = performance.now();
	const marks: { name: string; at: number }[] = [{ name: 'démarrage', at: start }];
	const child = spawn('npx', ['astro', 'build'], {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32',
	});
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	for await (const line of createInterface({ input: child.stdout })) {
		const name = BEGINNINGS.find(([said]) => said.test(line))?.[1];
		if (name && !marks.some((mark) => mark.name === name))
			marks.push({ name, at: performance.now() });
	}
	if ((await ended) !== 0) throw new Error('La construction a échoué : npm run build');
	const end = performance.now();
	const parts = marks.map(({ name, at }, index) => ({
		name,
		seconds: ((marks[index + 1]?.at ?? end) - at) / 1000,
	}));
	return [...parts, { name: 'en tout', seconds: (end - start) / 1000 }];
}
