import { execFileSync } from 'node:child_process';
import { jour } from '../schemas/champs.ts';

function commitDate(): string | undefined {
	try {
		return execFileSync('git', ['log', '-1', '--format=%cs'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return undefined;
	}
}

/**
 * Day as of which the site speaks, `YYYY-MM-DD`: `BUILD_DATE`, by default the date of the commit
 * (so that two builds of one commit are identical), and today where there is no git history.
 * @throws Error in French when `BUILD_DATE` is not a day
 */
export function buildDate(env: NodeJS.ProcessEnv = process.env): string {
	const wanted = env.BUILD_DATE;
	if (wanted) {
		if (jour.safeParse(wanted).success) return wanted;
		throw new Error(`BUILD_DATE vaut « ${wanted} » : attendu un jour, par exemple 2026-11-21.`);
	}
	return commitDate() || new Date().toISOString().slice(0, 10);
}
