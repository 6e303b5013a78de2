import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathData } from '../../../../src/domain/geo/path-data.ts';
import type { Vertex } from '../../../../src/domain/geo/shape.ts';
import { readPath } from '../../lib/shapes.ts';

const vertex = fc.tuple(
	fc.double({ min: -700, max: 700, noNaN: true }),
	fc.double({ min: -700, max: 700, noNaN: true })
);

describe('pathData', () => {
	test.each<[string, Vertex[][], string]>([
		[
			'a line',
			[
				[
					[1, 2],
					[4, 6.4],
					[2.9, 5],
				],
			],
			'M1 2l3 4-1-1',
		],
		[
			'a ring',
			[
				[
					[0, 0],
					[5, 0],
					[5, 5],
					[0, 0],
				],
			],
			'M0 0l5 0 0 5z',
		],
		[
			'two lines',
			[
				[
					[0, 0],
					[1, 1],
				],
				[
					[5, 5],
					[5, 4],
				],
			],
			'M0 0l1 1M5 5l0-1',
		],
		[
			'vertices that round to one',
			[
				[
					[0, 0],
					[0.1, 0],
					[2, 0],
				],
			],
			'M0 0l2 0',
		],
		[
			'a line shorter than half a unit',
			[
				[
					[0, 0],
					[0.3, 0.4],
				],
			],
			'',
		],
		[
			'a ring without a surface',
			[
				[
					[0, 0],
					[1, 1],
					[0, 0],
				],
			],
			'',
		],
		['nothing', [], ''],
	])('writes %s', (_, lines, expected) => {
		expect(pathData(lines)).toBe(expected);
	});

	test('stays within half a unit of the line, however long', () => {
		fc.assert(
			fc.property(fc.array(vertex, { minLength: 2, maxLength: 300 }), (line) => {
				const [read] = readPath(pathData([line]));
				for (const [x, y] of read?.vertices ?? []) {
					const near = ([a, b]: Vertex) =>
						Math.max(Math.abs(a - x), Math.abs(b - y)) < 0.5001;
					expect(line.some(near)).toBe(true);
				}
			})
		);
	});
});
