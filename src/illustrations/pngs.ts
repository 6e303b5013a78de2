import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Commande } from './png-worker.ts';

/** From the project's root: the bundled copy of this module lives elsewhere. */
const WORKER = path.join(process.cwd(), 'src/illustrations/png-worker.ts');

/**
 * PNG of each drawing, made in their order by a thread of its own, while pages are written.
 * @param svgs drawings by id
 * @param width of every picture, in dots
 * @returns promises by id, which reject when any drawing fails
 */
export function toPngs(
	svgs: ReadonlyMap<string, string>,
	width: number
): Map<string, Promise<Buffer>> {
	const worker = new Worker(WORKER, { workerData: { svgs, width } satisfies Commande });
	const waiting = new Map(
		[...svgs.keys()].map((id) => [id, Promise.withResolvers<Buffer>()] as const)
	);
	worker.on('message', ([id, bytes]: [string, Uint8Array]) =>
		waiting.get(id)?.resolve(Buffer.from(bytes))
	);
	worker.once('error', (error) => {
		for (const { reject } of waiting.values()) reject(error);
	});
	return new Map(
		[...waiting].map(([id, { promise }]) => {
			// Told to who asks for the picture, even long after.
			promise.catch(() => undefined);
			return [id, promise];
		})
	);
}
