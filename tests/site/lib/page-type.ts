import { builtPages } from './dist.ts';

/** Parts of the site whose pages are all made alike. */
const COLLECTIONS = [
	'faq',
	'lieux',
	'presse/annees',
	'presse/communiques',
	'presse/emetteurs',
	'presse/kit/regions',
	'presse/regions',
	'regions',
	'sources',
	'zones',
];

/**
 * Type of a page by the shape of its address: `/zones/x/` is a `zones/*`, and what stands below it
 * is of one type too; a page that belongs to no collection is a type of its own.
 */
export function pageType(path: string): string {
	const parts = path.split('/').filter((part) => part !== '');
	const collection = COLLECTIONS.find((folder) => path.startsWith(`/${folder}/`));
	const depth = collection?.split('/').length;
	const type = parts.map((part, rank) => (rank === depth ? '*' : part)).join('/');
	return type === '' ? 'accueil' : type;
}

/**
 * One page of each type: the longest, which shows most of what its type can hold.
 * @param paths pages to choose among
 */
export function onePerType(paths: readonly string[]): Map<string, string> {
	const sizes = new Map(builtPages().map(({ path, html }) => [path, html.length]));
	const size = (path: string) => sizes.get(path) ?? 0;
	const chosen = new Map<string, string>();
	for (const path of paths) {
		const type = pageType(path);
		const current = chosen.get(type);
		if (current === undefined || size(path) > size(current)) chosen.set(type, path);
	}
	return chosen;
}
