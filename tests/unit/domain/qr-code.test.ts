import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../../src/domain/qr-code.ts';

const ADRESSE = 'https://guide.fr/lieux/saint-just-en-chevalet/';

/** Modules that the path darkens, row by row. */
function modules({ cote, trace }: ReturnType<typeof qrCode>): boolean[][] {
	const rows = Array.from({ length: cote }, () => Array.from({ length: cote }, () => false));
	for (const [, x, y, length] of trace.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
	}
	return rows;
}

describe('qrCode', () => {
	test('draws every module of the code, and no other', () => {
		expect(modules(qrCode(ADRESSE))).toEqual(encode(ADRESSE, { ecc: 'M', border: 4 }).data);
	});

	test('keeps the quiet zone that readers need', () => {
		const drawn = modules(qrCode(ADRESSE));
		const edge = [...drawn.slice(0, 4), ...drawn.slice(-4)].flat();
		expect(edge.includes(true)).toBe(false);
		expect(drawn.some((row) => row.slice(0, 4).includes(true))).toBe(false);
		expect(drawn[4]?.slice(4, 11)).toEqual(Array.from({ length: 7 }, () => true));
	});
});
