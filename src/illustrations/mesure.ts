import type { Mesure } from '../domain/illustrations/svg.ts';

/** Where each table of a font begins, by its name of four letters. */
function tablesOf(font: DataView): (name: string) => number {
	const tables = new Map<string, number>();
	for (let rank = 0; rank < font.getUint16(4); rank++) {
		const at = 12 + 16 * rank;
		const letters = [0, 1, 2, 3].map((each) => font.getUint8(at + each));
		tables.set(String.fromCharCode(...letters), font.getUint32(at + 8));
	}
	return (name) => {
		const at = tables.get(name);
		if (at === undefined) throw new Error(`The font has no table « ${name} »`);
		return at;
	};
}

/** Where the characters of the first plane are told (« format 4 »), which every font has. */
function planeOf(font: DataView, cmap: number): number {
	for (let rank = 0; rank < font.getUint16(cmap + 2); rank++) {
		const at = cmap + font.getUint32(cmap + 4 + 8 * rank + 4);
		if (font.getUint16(at) === 4) return at;
	}
	throw new Error('The font names its glyphs in no known way');
}

/** Rank of the glyph of a character; 0, an empty box, where there is none. */
function glyphOf(font: DataView, plane: number, character: number): number {
	const size = font.getUint16(plane + 6);
	const [ends, starts] = [plane + 14, plane + 16 + size];
	const [deltas, offsets] = [starts + size, starts + 2 * size];
	for (let at = 0; at < size; at += 2) {
		if (character > font.getUint16(ends + at)) continue;
		const start = font.getUint16(starts + at);
		if (character < start) return 0;
		const [delta, offset] = [font.getUint16(deltas + at), font.getUint16(offsets + at)];
		if (offset === 0) return (character + delta) & 0xffff;
		const glyph = font.getUint16(offsets + at + offset + 2 * (character - start));
		return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
	}
	return 0;
}

/**
 * Measure of a font: the sum of the advance widths of its letters, as OpenType defines them
 * (tables `cmap`, `hhea`, `hmtx`). Kerning, which only brings letters closer, is left out.
 * @param bytes of a TTF file
 */
export function mesureDe(bytes: Uint8Array): Mesure {
	const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const table = tablesOf(font);
	const [metrics, plane] = [table('hmtx'), planeOf(font, table('cmap'))];
	const unitsPerEm = font.getUint16(table('head') + 18);
	const last = font.getUint16(table('hhea') + 34) - 1;
	const advance = (sign: string) =>
		font.getUint16(
			metrics + 4 * Math.min(glyphOf(font, plane, sign.codePointAt(0) ?? 0), last)
		);
	const widths = new Map<string, number>();
	return (text, corps) => {
		let units = 0;
		for (const sign of text) {
			const width = widths.get(sign) ?? advance(sign);
			widths.set(sign, width);
			units += width;
		}
		return (units * corps) / unitsPerEm;
	};
}
