import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './dist.ts';
import { attributeOf, parse } from './html.ts';

const known = new Map<string, number>();

/** Bytes that a text or a file takes on the wire. */
export const gzipped = (content: string | Buffer): number => gzipSync(content).length;

/** Weight of a file of the built site, by its address (`/_astro/style.css`). */
export function weightOf(address: string): number {
	const path = new URL(address, 'https://site.invalid').pathname;
	const weight = known.get(path) ?? gzipped(readFileSync(join(DIST, path)));
	known.set(path, weight);
	return weight;
}

/** What a page makes its reader fetch before they do anything, in bytes (gzip). */
export interface PageWeight {
	readonly html: number;
	readonly css: number;
	/** Scripts that run by themselves, in the page or beside it. */
	readonly js: number;
}

/** A type that is absent or that of a script: any other is a block of data, which nothing runs. */
const RUNS = /^(?:|module|text\/javascript)$/;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Weight of a page as built: what its HTML asks for, without running it. */
export function weigh(html: string): PageWeight {
	const document = parse(html);
	const weights = (selector: string, attribute: string) =>
		document
			.querySelectorAll(selector)
			.filter((element) => RUNS.test(attributeOf(element, 'type') ?? ''))
			.map((element) => weightOf(attributeOf(element, attribute) ?? ''));
	const inlineScripts = document
		.querySelectorAll('script')
		.filter(
			(script) => !script.hasAttribute('src') && RUNS.test(attributeOf(script, 'type') ?? '')
		)
		.map((script) => script.textContent)
		.join('\n');
	return {
		html: gzipped(html),
		css: sum(weights('link[rel="stylesheet"]', 'href')),
		js: sum([
			...weights('script[src]', 'src'),
			...weights('link[rel="modulepreload"]', 'href'),
			inlineScripts === '' ? 0 : gzipped(inlineScripts),
		]),
	};
}

const KILO = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** « 13,4 ko », a thousand bytes each. */
export const inKilobytes = (bytes: number): string => `${KILO.format(bytes / 1000)} ko`;
