import { spawnSync } from 'node:child_process';

const run = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
	0;

const works = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to run a command as root: directly, through a sudo that asks nothing, or not at all. */
function rootPrefix(): string[] | undefined {
	if (process.getuid?.() === 0) return [];
	return works('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Packages that hold a browser, the quickest first: some distributions have the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * Install Debian's package, where apt and the right to use it exist. A font comes with it:
 * without one, text has no width and every measure is wrong.
 * @returns whether apt succeeded
 */
export function installWithApt(): boolean {
	const prefix = rootPrefix();
	if (!prefix || !works('apt-get', '--version')) return false;
	const apt = (...args: string[]) => {
		const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
		return run(command, ...rest);
	};
	const install = (browser: string) =>
		apt('install', '-y', '--no-install-recommends', browser, 'fonts-liberation');
	return apt('update') && PACKAGES.some(install);
}

/**
 * Download the browser that Playwright publishes.
 * @returns whether the download succeeded
 */
export function installWithPlaywright(): boolean {
	return run('npx', '--no-install', 'playwright', 'install', 'chromium');
}
