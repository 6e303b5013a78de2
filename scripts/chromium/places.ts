import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The first has no window to draw: the same pages, in half the time (Debian packages it alone). */
const LINUX = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
];

const MAC_APPLICATIONS = [
	'Chromium.app/Contents/MacOS/Chromium',
	'Google Chrome.app/Contents/MacOS/Google Chrome',
	'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
	'Chromium\\Application\\chrome.exe',
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

const isSet = (folder: string | undefined): folder is string => Boolean(folder);

/**
 * Where a browser of the Chromium family usually stands, likeliest first. Edge counts, being one;
 * `CHROMIUM_PATH` goes before all others.
 * @param platform as `process.platform` gives it
 */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
	const chosen = [env['CHROMIUM_PATH']].filter(isSet);
	if (platform === 'darwin') {
		const folders = ['/Applications', env['HOME'] && posix.join(env['HOME'], 'Applications')];
		return chosen.concat(
			folders
				.filter(isSet)
				.flatMap((folder) => MAC_APPLICATIONS.map((file) => posix.join(folder, file)))
		);
	}
	if (platform === 'win32') {
		const folders = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']];
		return chosen.concat(
			folders
				.filter(isSet)
				.flatMap((folder) => WINDOWS_PROGRAMS.map((file) => win32.join(folder, file)))
		);
	}
	return chosen.concat(LINUX);
}
