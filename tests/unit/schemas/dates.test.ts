import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateSouple, jour } from '../../../src/schemas/champs.ts';
import { day, flexibleDate } from '../domain/arbitraries.ts';

const told = (field: typeof jour | typeof dateSouple, value: unknown) =>
	field.safeParse(value).error?.issues[0]?.message;

const FORM = 'une date : « 2025-10-20 », « 2025-10 », « 2025 » ou « inconnue »';

describe('jour', () => {
	test('accepts every day that exists', () => {
		fc.assert(
			fc.property(day, (date) => {
				expect(jour.parse(date)).toBe(date);
			})
		);
	});

	test.each(['2025-02-30', '2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '0205-10-20'])(
		'refuses %s, which is not in the calendar',
		(date) => {
			expect(told(jour, date)).toBe('un jour qui existe au calendrier');
		}
	);

	test.each(['20/10/2025', '2025-10', '2025-1-2', 'hier', '', undefined])(
		'refuses « %s »',
		(date) => {
			expect(told(jour, date)).toBe(
				'un jour au format AAAA-MM-JJ (exemple : « 2025-10-20 »)'
			);
		}
	);
});

describe('dateSouple', () => {
	test('accepts every date, at any precision', () => {
		fc.assert(
			fc.property(flexibleDate, (date) => {
				expect(dateSouple.parse(date)).toBe(date);
			})
		);
	});

	test.each([
		'2025-13',
		'2025-00',
		'0025',
		'25',
		'inconnu',
		'octobre 2025',
		'2025-10-20T10:00',
		undefined,
	])('refuses « %s »', (date) => {
		expect(told(dateSouple, date)).toBe(FORM);
	});

	test('refuses a day that is not in the calendar', () => {
		expect(told(dateSouple, '2025-02-30')).toBe('un jour qui existe au calendrier');
	});
});
