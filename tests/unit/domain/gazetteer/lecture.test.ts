import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lire, sansNombre } from '../../../../src/domain/gazetteer/lecture.ts';
import { typedText } from './place-names.ts';

const read = (text: string) => lire(text).map(({ cle, nombre }) => [cle, nombre]);

describe('lire', () => {
	test.each([
		['43170', [['', '43170']]],
		[' 43 170 ', [['', '43170']]],
		['4', [['', '4']]],
		['la haye', [['haye', '']]],
		[
			'Sainte-Colombe (46120)',
			[
				['sainte colombe 46120', ''],
				['sainte colombe', '46120'],
			],
		],
		[
			'46 Sainte-Colombe',
			[
				['46 sainte colombe', ''],
				['sainte colombe', '46'],
			],
		],
		[
			'Bastia 2B',
			[
				['bastia 2b', ''],
				['bastia', '2b'],
			],
		],
		['Paris 1', [['paris 1', '']]],
		['2a', [['2a', '']]],
		['', []],
		[' ’ - ', []],
	])('understands « %s »', (text, lectures) => {
		expect(read(text)).toEqual(lectures);
	});

	test('keeps the articles in the complete text', () => {
		expect(lire('Le Luc')).toEqual([
			{ complete: 'leluc', cle: 'luc', collee: 'luc', nombre: '' },
		]);
	});

	test('always gives something to look up, or nothing', () => {
		fc.assert(
			fc.property(typedText, (text) => {
				for (const { collee, nombre } of lire(text)) expect(collee + nombre).not.toBe('');
			})
		);
	});
});

describe('sansNombre', () => {
	test('drops the number of a name, not a number alone', () => {
		const [, withNumber] = lire('Luc 12450');
		expect(withNumber && sansNombre(withNumber).nombre).toBe('');
		expect(lire('12450').map(sansNombre)).toEqual(lire('12450'));
	});
});
