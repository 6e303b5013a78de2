import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../site/lib/csv.ts';

describe('parseCsv', () => {
	test.each([
		[
			'a,b\r\n1,2\r\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'a,b\n1,',
			[
				['a', 'b'],
				['1', ''],
			],
		],
		['"a, ""b""\nc",d', [['a, "b"\nc', 'd']]],
		[',\n', [['', '']]],
	])('reads %j', (text, rows) => {
		expect(parseCsv(text)).toEqual(rows);
	});

	test.each(['a"b,c', '"a"b,c', '"a'])('refuses %j', (text) => {
		expect(() => parseCsv(text)).toThrow('guillemet');
	});
});
