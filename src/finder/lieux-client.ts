import type { LieuDuFinder } from '../domain/finder.ts';

let pending: Promise<LieuDuFinder[]> | undefined;

/**
 * The sites, fetched once.
 * @throws when the network fails; a later call tries again
 */
export function loadLieux(): Promise<LieuDuFinder[]> {
	pending ??= fetch('/finder/lieux.json')
		.then(async (response) => {
			if (!response.ok) throw new Error(`lieux.json: ${response.status}`);
			return (await response.json()) as LieuDuFinder[];
		})
		.catch((error: unknown) => {
			pending = undefined;
			throw error;
		});
	return pending;
}
