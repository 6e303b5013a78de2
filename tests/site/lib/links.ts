import { attributeOf, parse } from './html.ts';

/** Attributes that hold an address, by the selector of what carries them. */
const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
	['[href]', 'href'],
	['[src]', 'src'],
	['[action]', 'action'],
	['[poster]', 'poster'],
	['object[data]', 'data'],
];

const candidates = (srcset: string) =>
	srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

/** Every address that a page points to, as written, each once. */
export function addressesIn(html: string): string[] {
	const document = parse(html);
	const found = ADDRESSES.flatMap(([selector, attribute]) =>
		document.querySelectorAll(selector).map((element) => attributeOf(element, attribute) ?? '')
	);
	const sets = document
		.querySelectorAll('[srcset]')
		.flatMap((element) => candidates(attributeOf(element, 'srcset') ?? ''));
	return [...new Set([...found, ...sets])];
}

/** Fragments that a page answers to. */
export const idsIn = (html: string): Set<string> =>
	new Set(
		parse(html)
			.querySelectorAll('[id]')
			.map((element) => attributeOf(element, 'id') ?? '')
	);
