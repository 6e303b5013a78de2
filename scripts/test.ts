import { spawnSync } from 'node:child_process';

/**
 * Checks of `npm test`, each an npm script of its own: first what an editor may have mistyped, then
 * the quickest.
 */
const STEPS: readonly (readonly [script: string, what: string])[] = [
	['check:data', 'données'],
	['check:types', 'types'],
	['lint', 'règles de code et de style'],
	['format:check', 'mise en forme du code'],
	['test:coverage', 'tests unitaires, et part du code qu’ils parcourent'],
	['build', 'construction du site'],
	['test:site', 'site construit, dans un navigateur'],
];

const seconds = (since: number) =>
	`${((performance.now() - since) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`;

const start = performance.now();
for (const [index, [script, what]] of STEPS.entries()) {
	console.log(`\n━━ ${index + 1}/${STEPS.length} ${what} (npm run ${script})`);
	const stepStart = performance.now();
	const { status } = spawnSync('npm', ['run', '--silent', script], {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		// npm is a command file on Windows, which only a shell can run.
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error(`\n✖ Arrêt : ${what}. Pour ne rejouer que cela : npm run ${script}`);
		process.exit(status ?? 1);
	}
	console.log(`✔ ${what} (${seconds(stepStart)})`);
}
console.log(`\n✔ Tout est bon (${seconds(start)})`);
