import type { Vertex } from './shape.ts';

const isSame = (a: Vertex, b: Vertex | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

/** One line, in steps from vertex to vertex, each rounded so that errors do not add up. */
function lineData(line: readonly Vertex[]): string {
	const rounded = line.map(([x, y]): Vertex => [Math.round(x), Math.round(y)]);
	const vertices = rounded.filter((vertex, index) => !isSame(vertex, rounded[index - 1]));
	const [first, ...others] = vertices;
	const last = others.at(-1);
	if (!first || !last) return '';
	const isRing = isSame(first, last);
	if (isRing && others.length < 3) return '';
	let from = first;
	const steps = (isRing ? others.slice(0, -1) : others).map((to) => {
		const step = `${to[0] - from[0]} ${to[1] - from[1]}`;
		from = to;
		return step;
	});
	return `M${first.join(' ')}l${steps.join(' ')}${isRing ? 'z' : ''}`;
}

/**
 * Value of a `d` attribute that draws the lines; those that are rings are closed. Vertices are put
 * on whole units: a line half a unit off cannot be told, and weighs half as much as with tenths.
 */
export function pathData(lines: readonly (readonly Vertex[])[]): string {
	return lines.map(lineData).join('').replaceAll(' -', '-');
}
