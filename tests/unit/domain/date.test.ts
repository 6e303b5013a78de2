import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compareDates,
	formatDate,
	formatDateAvec,
	formatDateDe,
	isFuture,
	lastDayOf,
	newestDate,
	newestFirst,
	precisionOf,
} from '../../../src/domain/date.ts';
import { flexibleDate } from './arbitraries.ts';

describe('precisionOf', () => {
	test.each([
		['2025-10-20', 'jour'],
		['2025-10', 'mois'],
		['2025', 'annee'],
		['inconnue', 'inconnue'],
	])('reads the precision of %s', (date, expected) => {
		expect(precisionOf(date)).toBe(expected);
	});
});

test.each([
	['2025-10-20', 'du 20 octobre 2025'],
	['2025-10', 'd’octobre 2025'],
	['2026-08', 'd’août 2026'],
	['2025-09', 'de septembre 2025'],
	['2025', 'de 2025'],
	['inconnue', 'sans date'],
])('%s after a noun', (date, written) => {
	expect(formatDateDe(date)).toBe(written);
});

describe('formatDate', () => {
	test.each([
		['2025-10-20', '20 octobre 2025', 'le 20 octobre 2025'],
		['2025-09-01', '1er septembre 2025', 'le 1er septembre 2025'],
		['2025-02-05', '5 février 2025', 'le 5 février 2025'],
		['2025-10', 'octobre 2025', 'en octobre 2025'],
		['2025', '2025', 'en 2025'],
		['inconnue', 'sans date', 'd’après une source sans date'],
	])('says %s in French', (date, alone, withPreposition) => {
		expect(formatDate(date)).toBe(alone);
		expect(formatDateAvec(date)).toBe(withPreposition);
	});

	test('always gives words, at the precision of the date', () => {
		fc.assert(
			fc.property(flexibleDate, (date) => {
				const text = formatDate(date);
				expect(text).not.toMatch(/undefined|NaN|^\s|\s$| {2}/);
				expect(text).toContain(date === 'inconnue' ? 'sans date' : date.slice(0, 4));
				expect(formatDateAvec(date)).toContain(text);
			})
		);
	});
});

describe('isFuture', () => {
	test.each([
		['2026-11-22', true],
		['2026-11-21', false],
		['2026-11', false],
		['2026-12', true],
		['2026', false],
		['2027', true],
		['inconnue', false],
	])('compares %s at its own precision', (date, expected) => {
		expect(isFuture(date, '2026-11-21')).toBe(expected);
	});
});

describe('compareDates', () => {
	test('puts a vague date before those it contains, an unknown one first', () => {
		const dates = ['2025-10-13', '2026', '2025-10', 'inconnue', '2025'];
		expect(dates.toSorted(compareDates)).toEqual([
			'inconnue',
			'2025',
			'2025-10',
			'2025-10-13',
			'2026',
		]);
	});

	test('is a total order', () => {
		fc.assert(
			fc.property(flexibleDate, flexibleDate, flexibleDate, (a, b, c) => {
				expect(compareDates(a, b)).toBe(0 - compareDates(b, a));
				expect(compareDates(a, b) === 0).toBe(a === b);
				if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
					expect(compareDates(a, c)).toBeLessThanOrEqual(0);
				}
			})
		);
	});
});

describe('newestFirst', () => {
	test('goes by the last day a date may stand for, then what has no month', () => {
		const dates = [
			'2025',
			'inconnue',
			'2025-09-19',
			'2025-07',
			'2026',
			'2025-09',
			'2025-10-01',
		];
		expect(dates.toSorted(newestFirst)).toEqual([
			'2025-10-01',
			'2025-09',
			'2025-09-19',
			'2025-07',
			'2026',
			'2025',
			'inconnue',
		]);
	});

	test('is a total order', () => {
		fc.assert(
			fc.property(flexibleDate, flexibleDate, flexibleDate, (a, b, c) => {
				expect(Math.sign(newestFirst(a, b))).toBe(0 - Math.sign(newestFirst(b, a)));
				expect(newestFirst(a, b) === 0).toBe(a === b);
				if (newestFirst(a, b) <= 0 && newestFirst(b, c) <= 0) {
					expect(newestFirst(a, c)).toBeLessThanOrEqual(0);
				}
			})
		);
	});
});

describe('newestDate', () => {
	test('is unknown when nothing is known', () => {
		expect(newestDate([])).toBe('inconnue');
		expect(newestDate(['inconnue'])).toBe('inconnue');
	});

	test('is one of the dates, and none is newer', () => {
		fc.assert(
			fc.property(fc.array(flexibleDate, { minLength: 1 }), (dates) => {
				const newest = newestDate(dates);
				expect(dates).toContain(newest);
				for (const date of dates) expect(compareDates(date, newest)).toBeLessThanOrEqual(0);
			})
		);
	});
});

describe('lastDayOf', () => {
	test.each([
		['2024-02', '2024-02-29'],
		['2025-02', '2025-02-28'],
		['2025-12', '2025-12-31'],
		['2025', '2025-12-31'],
		['2025-10-20', '2025-10-20'],
		['inconnue', undefined],
	])('of %s', (date, expected) => {
		expect(lastDayOf(date)).toBe(expected);
	});

	test('belongs to the date', () => {
		fc.assert(
			fc.property(flexibleDate, (date) => {
				const day = lastDayOf(date) ?? 'inconnue';
				expect(day.startsWith(date)).toBe(true);
				expect(isFuture(date, day)).toBe(false);
			})
		);
	});
});
