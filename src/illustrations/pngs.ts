import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** A drawing, and how many dots wide its picture is. */
export interface Dessin {
	svg: string;
	width: number;
}

/** From the project's root: the bundled copy of this module lives elsewhere. */
const WORKER = path.join(process.cwd(), 'src/illustrations/png-worker.ts');

/**
 * PNG of each drawing, made in their order by a thread of its own, while pages are written.
 * @param dessins by name
 * @returns promises by name, which reject when any drawing fails
 */
export function toPngs(dessins: ReadonlyMap<string, Dessin>): Map<string, Promise<Buffer>> {
	const worker = new Worker(WORKER, { workerData: dessins });
	const waiting = new Map(
		[...dessins.keys()].map((name) => [name, Promise.withResolvers<Buffer>()] as const)
	);
	worker.on('message', ([name, bytes]: [string, Uint8Array]) =>
		waiting.get(name)?.resolve(Buffer.from(bytes))
	);
	worker.once('error', (error) => {
		for (const { reject } of waiting.values()) reject(error);
	});
	return new Map(
		[...waiting].map(([name, { promise }]) => {
			// Told to who asks for the picture, even long after.
			promise.catch(() => undefined);
			return [name, promise];
		})
	);
}
