import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { etiqueter, placeDe } from '../../../../src/domain/illustrations/etiquettes.ts';
import type { Box } from '../../../../src/domain/geo/view.ts';

const BOUNDS: Box = { x: 0, y: 0, width: 500, height: 400 };
const CORPS = 17;
const ECART = 13;

const overlaps = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const nom = fc.record({
	texte: fc.string({ unit: fc.constantFrom('a', 'e', '-'), minLength: 1, maxLength: 25 }),
	x: fc.integer({ min: 0, max: 500 }),
	y: fc.integer({ min: 0, max: 400 }),
});

describe('etiqueter', () => {
	test('covers neither a name, nor a dot, nor what is outside', () => {
		fc.assert(
			fc.property(fc.array(nom, { maxLength: 20 }), (noms) => {
				const boxes = etiqueter(noms, CORPS, ECART, BOUNDS).map((each) =>
					placeDe(each, CORPS)
				);
				for (const [index, box] of boxes.entries()) {
					expect(box.x).toBeGreaterThanOrEqual(0);
					expect(box.y).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(500);
					expect(box.y + box.height).toBeLessThanOrEqual(400);
					expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(
						false
					);
					for (const { x, y } of noms)
						expect(overlaps(box, { x: x - 8, y: y - 8, width: 16, height: 16 })).toBe(
							false
						);
				}
			})
		);
	});

	test('writes a name to the right of its dot, else to the left', () => {
		const anchors = (x: number) =>
			etiqueter([{ texte: 'Gourin', x, y: 200 }], CORPS, ECART, BOUNDS).map(
				({ ancre }) => ancre
			);
		expect(anchors(100)).toEqual(['start']);
		expect(anchors(490)).toEqual(['end']);
	});

	test('lets the name that has one place take it first', () => {
		const noms = [
			{ texte: 'Fleurance', x: 250, y: 20 },
			{ texte: 'Riscle', x: 340, y: 20 },
		];
		const line = { x: 180, y: 0, width: 170, height: 30 };
		const written = etiqueter(noms, CORPS, ECART, line).map(({ texte }) => texte);
		expect(written).toEqual(['Riscle']);
	});

	test('covers what costs only where it has no other place', () => {
		const noms = [{ texte: 'Gourin', x: 250, y: 200 }];
		const right = { x: 270, y: 190, width: 24, height: 24 };
		const anchors = (prix: (box: Box) => number) =>
			etiqueter(noms, CORPS, ECART, BOUNDS, prix).map(({ ancre }) => ancre);
		expect(anchors((box) => (overlaps(box, right) ? 1 : 0))).toEqual(['end']);
		expect(anchors(() => 1)).toEqual(['start']);
	});

	test('writes above a dot with no room beside it', () => {
		const column = { x: 0, y: 0, width: 60, height: 45 };
		const [written] = etiqueter([{ texte: 'Gacé', x: 30, y: 32 }], CORPS, ECART, column);
		expect(written).toMatchObject({ ancre: 'middle' });
		expect(written?.y).toBeLessThan(32);
	});

	test('leaves out a name that finds no room', () => {
		const small = { x: 0, y: 0, width: 40, height: 30 };
		expect(etiqueter([{ texte: 'Saint-Just', x: 20, y: 15 }], CORPS, ECART, small)).toEqual([]);
	});
});
