/** Where a record stands in its file, in lines from 0. */
export interface Place {
	id: string;
	/** Line of its dash. */
	debut: number;
	/** Line after its last. */
	fin: number;
}

/** The records of a list, in order. */
export function placesDe(lines: readonly string[]): Place[] {
	const starts = lines.flatMap((line, rank) => (line.startsWith('- ') ? [rank] : []));
	return starts.map((debut, rank) => {
		const limit = starts[rank + 1] ?? lines.length;
		const inside = lines.slice(debut + 1, limit);
		const outside = inside.findIndex((line) => /^\S/.test(line));
		const last = inside
			.slice(0, outside < 0 ? undefined : outside)
			.findLastIndex((line) => line.trim() !== '');
		const fin = debut + last + 2;
		const id = lines
			.slice(debut, fin)
			.map((line) => /^[- ] id: +"?([a-z0-9-]+)"?/.exec(line)?.[1])
			.find((found) => found !== undefined);
		return { id: id ?? '', debut, fin };
	});
}

/** Insert a block after a line, an empty line on either side. */
export function insererApres(lines: readonly string[], fin: number, block: string): string[] {
	const before = lines.slice(0, fin);
	const after = lines.slice(fin);
	while (before.at(-1)?.trim() === '') before.pop();
	while (after[0]?.trim() === '') after.shift();
	const start = before.length > 0 ? [...before, ''] : [];
	return [...start, ...block.split('\n'), ...(after.length > 0 ? ['', ...after] : [''])];
}
