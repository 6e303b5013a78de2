import { execFileSync } from 'node:child_process';
import { jour } from '../schemas/champs.ts';

const git = (...args: string[]): string =>
	execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Date of the commit; none where there is no history, or while the data is being edited. */
function commitDate(): string | undefined {
	try {
		const edited = git('status', '--porcelain', '--', 'data', 'src/content');
		return edited === '' ? git('log', '-1', '--format=%cs') : undefined;
	} catch {
		return undefined;
	}
}

/** Today in France, so that what an editor dates just after midnight is not in the future. */
export const today = (): string =>
	new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });

/**
 * Day as of which the site speaks, `YYYY-MM-DD`: `BUILD_DATE`, by default the date of the commit
 * (so that two builds of one commit are identical), and today where there is none or the data has
 * changed since.
 * @throws Error in French when `BUILD_DATE` is not a day
 */
export function buildDate(env: NodeJS.ProcessEnv = process.env): string {
	const wanted = env.BUILD_DATE;
	if (wanted) {
		if (jour.safeParse(wanted).success) return wanted;
		throw new Error(
			`BUILD_DATE vaut « ${wanted} » : donnez un jour du calendrier, par exemple 2026-11-21.`
		);
	}
	return commitDate() ?? today();
}
