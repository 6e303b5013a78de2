import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipped } from '../../../tests/site/lib/weight.ts';

/** A page, and the bytes of its HTML and style sheets on the wire. */
export interface Heavy {
	readonly path: string;
	readonly bytes: number;
}

const SHEET = /<link rel="stylesheet" href="([^"]+)"/g;

/** The heaviest of the pages of a built site that match a pattern. */
export function heaviest(dist: string, pattern: string): Heavy {
	const sheets = new Map<string, number>();
	const weightOfSheet = (href: string): number => {
		const weight = sheets.get(href) ?? gzipped(readFileSync(join(dist, href)));
		sheets.set(href, weight);
		return weight;
	};
	let most: Heavy = { path: '', bytes: 0 };
	for (const file of globSync(pattern, { cwd: dist })) {
		const html = readFileSync(join(dist, file), 'utf8');
		const css = [...html.matchAll(SHEET)].map(([, href = '']) => weightOfSheet(href));
		const bytes = gzipped(html) + css.reduce((sum, one) => sum + one, 0);
		if (bytes > most.bytes) most = { path: `/${file.replace(/index\.html$/, '')}`, bytes };
	}
	return most;
}
