import type { HeaderRule } from './headers-file.ts';

/** One header, with the value that each path gets. */
export interface HeaderMap {
	readonly name: string;
	/** From the widest path to the narrowest: the last that matches decides; '' sends no header. */
	readonly values: readonly { readonly path: string; readonly value: string }[];
}

/**
 * The rules turned round, header by header, for hosts whose settings read so. A rule that sets a
 * header again must first drop the wider rule's value: two values would be sent as one otherwise.
 * @throws when a rule adds to a value instead of replacing it, which such hosts cannot say
 */
export function rulesByHeader(rules: readonly HeaderRule[]): HeaderMap[] {
	const maps = new Map<string, { path: string; value: string }[]>();
	for (const { path, unset = [], set } of rules) {
		const dropped = new Set(unset.map((name) => name.toLowerCase()));
		for (const name of unset) {
			if (!(name in set)) maps.get(name)?.push({ path, value: '' });
		}
		for (const [name, value] of Object.entries(set)) {
			const values = maps.get(name) ?? [];
			const wider = values.some((earlier) => covers(earlier.path, path));
			if (wider && !dropped.has(name.toLowerCase())) {
				throw new Error(
					`En-têtes : « ${path} » ajoute une valeur à ${name} au lieu de la remplacer. Retirez d’abord l’autre (« ! ${name} » dans _headers).`
				);
			}
			maps.set(name, [...values, { path, value }]);
		}
	}
	return [...maps].map(([name, values]) => ({ name, values }));
}

/** Whether a wide path holds a narrower one; good enough for prefixes, which is all we write. */
const covers = (wide: string, narrow: string): boolean =>
	wide.endsWith('*') && narrow.startsWith(wide.slice(0, -1));
