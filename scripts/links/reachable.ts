import { setTimeout as wait } from 'node:timers/promises';

/** An address that did not answer as it should. */
export interface DeadLink {
	url: string;
	why: string;
}

/** Several at once, but no more: the sites asked are public services. */
const AT_ONCE = 6;
const PATIENCE = 15_000;

/** Answers of sites that refuse programs, not readers: they prove nothing. */
const UNSURE = [401, 403, 405, 429, 503];

/** Why nothing was answered, in French: what Node says is English. */
function whyNot(error: unknown): string {
	const cause = error instanceof Error ? (error.cause ?? error) : error;
	const { name, code } = cause as { name?: string; code?: string };
	if (name === 'TimeoutError') return `n’a pas répondu en ${PATIENCE / 1000} secondes`;
	if (code === 'ENOTFOUND') return 'aucun site à ce nom';
	return code ? `ne répond pas (${code})` : 'ne répond pas';
}

async function check(url: string): Promise<DeadLink[]> {
	try {
		const { status } = await fetch(url, {
			signal: AbortSignal.timeout(PATIENCE),
			headers: { 'user-agent': 'Mozilla/5.0 (verification des liens)' },
		});
		return status < 400 || UNSURE.includes(status) ? [] : [{ url, why: `répond ${status}` }];
	} catch (error) {
		return [{ url, why: whyNot(error) }];
	}
}

/** Whether this machine reaches any of them at all. */
async function online(urls: readonly string[]): Promise<boolean> {
	const hosts = [...new Set(urls.map((url) => new URL(url).origin))].slice(0, AT_ONCE);
	const dead = await Promise.all(hosts.map(check));
	return dead.some((problems) => problems.length === 0);
}

/**
 * Addresses that do not answer.
 * @returns `undefined` where there is no network to tell
 */
export async function deadLinks(urls: readonly string[]): Promise<DeadLink[] | undefined> {
	if (!(await online(urls))) return undefined;
	const queue = [...urls];
	const dead: DeadLink[] = [];
	const work = async () => {
		for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
			dead.push(...(await check(url)));
			await wait(100);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return dead.sort((a, b) => a.url.localeCompare(b.url));
}
