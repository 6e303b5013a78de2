import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('build-into.ts', import.meta.url));

/**
 * Build the site in a folder of its own, hand it over, then remove it.
 * @param env what the build finds in its environment, beside what is there already
 * @param use is given the folder of the built site
 * @throws with what the build said when it fails
 */
export async function withOtherBuild(
	env: NodeJS.ProcessEnv,
	use: (folder: string) => Promise<void> | void
): Promise<void> {
	const root = await mkdtemp(join(tmpdir(), 'site-'));
	try {
		const folder = join(root, 'dist');
		await promisify(execFile)(process.execPath, [SCRIPT, folder, join(root, 'cache')], {
			env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
		await use(folder);
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}
