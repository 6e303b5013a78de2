import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from '../../../../src/integrations/search/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
		fc.string({ unit: 'grapheme' }),
		fc.array(tie('value'))
	),
}));

describe('CBOR', () => {
	test('what is written is read back', () => {
		fc.assert(
			fc.property(value, (one) => {
				expect(decodeCbor(encodeCbor(one))).toEqual(one);
			})
		);
	});

	test.each([
		[[1, -26, 'été'], `83013819` + `65${Buffer.from('été').toString('hex')}`],
		[300, '19012c'],
		[70_000, '1a00011170'],
	])('writes %j as the standard says', (one, hex) => {
		expect(encodeCbor(one).toString('hex')).toBe(hex);
	});

	test.each([
		['a map', 'a0'],
		['a number of eight bytes', '1b0000000000000001'],
		['bytes too many', '0101'],
		['bytes too few', '8201'],
	])('refuses %s', (_, hex) => {
		expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow();
	});
});
