import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { usualPlaces } from './places.ts';

/** Long enough for a cold start on a slow disk. */
const PATIENCE = 30_000;

/**
 * A file may stand there and not be a browser: Ubuntu's `chromium-browser` only says to install
 * a snap. On Windows, asking for the version opens a window: the file's presence must do.
 */
function runs(path: string): boolean {
	if (!existsSync(path)) return false;
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: PATIENCE }).status === 0;
}

/**
 * Path of a Chromium that runs on this machine: the one that `CHROMIUM_PATH` names, one that is
 * installed, else the one that Playwright downloaded; `undefined` when there is none.
 */
export function findChromium(): string | undefined {
	return [...usualPlaces(process.platform, process.env), chromium.executablePath()].find(runs);
}
