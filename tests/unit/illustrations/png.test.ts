import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../../src/illustrations/png-encode.ts';
import { toPng } from '../../../src/illustrations/png.ts';
import { toPngs } from '../../../src/illustrations/pngs.ts';
import { dotsOf, sizeOf } from './dots.ts';

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe('encodePng', () => {
	test('gives back every dot of a picture of few colours', () => {
		const picture = fc.array(colour, { minLength: 1, maxLength: 12 }).chain((colours) =>
			fc.record({
				width: fc.integer({ min: 1, max: 9 }),
				lines: fc.array(
					fc.array(fc.constantFrom(...colours), { minLength: 9, maxLength: 9 }),
					{
						minLength: 1,
						maxLength: 6,
					}
				),
			})
		);
		fc.assert(
			fc.property(picture, ({ width, lines }) => {
				const dots = lines.flatMap((line) => line.slice(0, width));
				const rgba = Uint8Array.from(dots.flatMap((dot) => [...dot, 255]));
				expect(dotsOf(encodePng(rgba, width, lines.length))).toEqual(dots);
			})
		);
	});

	test('keeps the colours that cover most, and the nearest of them for the others', () => {
		const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey, 255]);
		const rgba = Uint8Array.from([...greys, ...greys, [10, 10, 12, 255]].flat());
		const dots = dotsOf(encodePng(rgba, 513, 1));
		expect(dots.slice(0, 256)).toEqual(greys.map((grey) => grey.slice(0, 3)));
		expect(dots.at(-1)).toEqual([11, 11, 11]);
	});
});

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#fff"/><text y="15" font-size="15">AÉ«</text></svg>';

describe('toPng', () => {
	test('draws at the width that is asked, letters included', async () => {
		const png = await toPng(SVG, 80);
		expect(sizeOf(png)).toEqual([80, 40]);
		expect(dotsOf(png).some(([red = 255]) => red < 50)).toBe(true);
		expect((await toPng(SVG, 80)).equals(png)).toBe(true);
	});
});

describe('toPngs', () => {
	test('draws each picture on the side', async () => {
		const made = toPngs(
			new Map([
				['a', { svg: SVG, width: 40 }],
				['b', { svg: SVG, width: 80 }],
			])
		);
		expect((await made.get('a'))?.equals(await toPng(SVG, 40))).toBe(true);
		expect((await made.get('b'))?.equals(await toPng(SVG, 80))).toBe(true);
		expect([...made.keys()]).toEqual(['a', 'b']);
	});

	test('tells who waits for it that a drawing failed', async () => {
		await expect(
			toPngs(new Map([['a', { svg: '<svg', width: 40 }]])).get('a')
		).rejects.toThrow();
	});
});
