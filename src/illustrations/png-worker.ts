import { parentPort, workerData } from 'node:worker_threads';
import { toPng } from './png.ts';
import type { Dessin } from './pngs.ts';

const dessins = workerData as ReadonlyMap<string, Dessin>;
for (const [name, { svg, width }] of dessins)
	parentPort?.postMessage([name, await toPng(svg, width)]);
