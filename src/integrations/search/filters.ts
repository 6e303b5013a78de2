import { decodeCbor, encodeCbor } from './cbor.ts';
import type { Content, Meta, OutputFile } from './engine-files.ts';
import { nameOf, pack } from './packed.ts';

type Values = readonly (readonly [value: string, pages: readonly number[]])[];

const byFirst = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]) =>
	a[0] < b[0] ? -1 : 1;

/** The filters, always in the same order, so that two builds of the same records are identical. */
export function sortedFilters({ meta, read }: Content): {
	filters: Meta['filters'];
	files: OutputFile[];
} {
	const made = meta.filters.toSorted(byFirst).map(([filter, old]) => {
		const [name, values] = decodeCbor(read(`filter/${old}.pf_filter`)) as readonly [
			string,
			Values,
		];
		const content = encodeCbor([name, values.toSorted(byFirst)]);
		const hash = nameOf(content);
		return {
			filter: [filter, hash] as const,
			file: { path: `filter/${hash}.pf_filter`, content: pack(content) },
		};
	});
	return { filters: made.map(({ filter }) => filter), files: made.map(({ file }) => file) };
}
