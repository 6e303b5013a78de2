import { inflateSync } from 'node:zlib';

/** Chunks of a PNG, by type. */
export function chunksOf(png: Buffer): Map<string, Buffer> {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	return chunks;
}

/** Width and height of a PNG, in dots. */
export function sizeOf(png: Buffer): [width: number, height: number] {
	const header = chunksOf(png).get('IHDR') ?? Buffer.alloc(8);
	return [header.readUInt32BE(0), header.readUInt32BE(4)];
}

/** Red, green and blue of each dot of a PNG that names its colours. */
export function dotsOf(png: Buffer): number[][] {
	const chunks = chunksOf(png);
	const [width] = sizeOf(png);
	const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
	const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
	return [...lines]
		.filter((_, at) => at % (width + 1) !== 0)
		.map((name) => [...palette.subarray(3 * name, 3 * name + 3)]);
}

/** Dots from the leftmost dark one to the rightmost. */
export function darkBounds(png: Buffer): number {
	const [width] = sizeOf(png);
	const columns = dotsOf(png).flatMap(([red = 255], at) => (red < 128 ? [at % width] : []));
	return (
		columns.reduce((a, b) => Math.max(a, b), 0) -
		columns.reduce((a, b) => Math.min(a, b), width)
	);
}
