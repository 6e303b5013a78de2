import { getCollection } from 'astro:content';
import type { Fiches } from './domain/fiches.ts';
import { type Donnees, indexFiches } from './domain/donnees.ts';

let cached: Promise<Donnees> | undefined;

async function read(): Promise<Donnees> {
	const entries = await getCollection('fiches');
	const values = Object.fromEntries(
		entries.map(({ id, data }) => [id, (data as { value: unknown }).value])
	);
	return indexFiches(values as unknown as Fiches & { date: string });
}

/** Everything the pages show: read once for a build, anew for each request while developing. */
export function donnees(): Promise<Donnees> {
	if (import.meta.env.DEV) return read();
	cached ??= read();
	return cached;
}
