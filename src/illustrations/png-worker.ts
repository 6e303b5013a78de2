import { parentPort, workerData } from 'node:worker_threads';
import { toPng } from './png.ts';

/** What the thread is given: drawings by id, and the width of their pictures. */
export interface Commande {
	svgs: ReadonlyMap<string, string>;
	width: number;
}

const { svgs, width } = workerData as Commande;
for (const [id, svg] of svgs) parentPort?.postMessage([id, await toPng(svg, width)]);
