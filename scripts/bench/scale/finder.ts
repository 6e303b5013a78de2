import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alentours, lieuxAutour } from '../../../src/domain/alentours.ts';
import { nearestLieux } from '../../../src/domain/distance.ts';
import type { LieuDuFinder } from '../../../src/domain/finder.ts';
import { METROPOLE, type Point } from '../../../src/domain/position.ts';
import type { Sommaire } from '../../../src/domain/tranches.ts';
import { gzipped } from '../../../tests/site/lib/weight.ts';
import { median } from '../median.ts';

/** Places asked from. */
const TIMES = 50;

/** As many as the finder wants before it stops fetching. */
const NOMBRE = 20;

/** What the site list costs whoever asks what is near. */
export interface FinderCost {
	/** Bytes of the site list that one answer takes, usually and at most. */
	readonly bytes: number;
	readonly mostBytes: number;
	readonly mostFiles: number;
	/** Milliseconds to rank the sites, once they are there. */
	readonly time: number;
}

const [south, west, north, east] = METROPOLE;

/** Somewhere in France: the same places at each run, none twice. */
const somewhere = (rank: number): Point => ({
	latitude: south + 1 + ((rank * 0.618_034) % 1) * (north - south - 2),
	longitude: west + 4 + ((rank * 0.754_878) % 1) * (east - west - 7),
});

/** Ask the finder's files of a built site what is near, from many places. */
export async function finderCost(dist: string): Promise<FinderCost> {
	const read = (file: string) => {
		const text = readFileSync(join(dist, 'finder', `${file}.json`), 'utf8');
		return { value: JSON.parse(text) as unknown, bytes: gzipped(text) };
	};
	const { value, bytes: first } = read('lieux');
	const liste = value as LieuDuFinder[] | Sommaire;
	const answers: { bytes: number; files: number; time: number }[] = [];
	for (let turn = 0; turn < TIMES; turn++) {
		const point = somewhere(turn);
		let [bytes, files] = [first, 1];
		const charger = (rang: number) => {
			const slice = read(`lieux/${rang}`);
			bytes += slice.bytes;
			files += 1;
			return Promise.resolve(slice.value as LieuDuFinder[]);
		};
		const found: Alentours<LieuDuFinder> = Array.isArray(liste)
			? { lieux: liste }
			: await lieuxAutour(point, liste, charger, { nombre: NOMBRE });
		const start = performance.now();
		nearestLieux(point, found.lieux);
		answers.push({ bytes, files, time: performance.now() - start });
	}
	return {
		bytes: median(answers.map(({ bytes }) => bytes)),
		mostBytes: Math.max(...answers.map(({ bytes }) => bytes)),
		mostFiles: Math.max(...answers.map(({ files }) => files)),
		time: median(answers.map(({ time }) => time)),
	};
}
