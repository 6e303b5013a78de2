import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ageInDays,
	dateDeReleve,
	formatFreshness,
	formatInformation,
	isStale,
} from '../../../src/domain/freshness.ts';
import { day, flexibleDate } from './arbitraries.ts';

describe('ageInDays', () => {
	test.each([
		['2026-11-20', 1],
		['2026-11-21', 0],
		['2026-11', 0],
		['2026', 0],
		['2025', 325],
		['2026-10', 21],
		['inconnue', undefined],
	])('counts from the last day %s may stand for', (date, expected) => {
		expect(ageInDays(date, '2026-11-21')).toBe(expected);
	});

	test('is a whole number, never negative', () => {
		fc.assert(
			fc.property(flexibleDate, day, (date, today) => {
				const age = ageInDays(date, today) ?? 0;
				expect(Number.isInteger(age)).toBe(true);
				expect(age).toBeGreaterThanOrEqual(0);
			})
		);
	});
});

describe('isStale', () => {
	test.each([
		['2026-05-25', false],
		['2026-05-24', true],
		['inconnue', true],
	])('is fresh for 180 days: %s', (date, expected) => {
		expect(isStale(date, '2026-11-21')).toBe(expected);
	});
});

describe('formatFreshness', () => {
	test.each([
		['2025-09', 'information de septembre 2025, à vérifier'],
		['2026-11-02', 'information du 2 novembre 2026'],
		['inconnue', 'information sans date, à vérifier'],
	])('of %s', (date, expected) => {
		expect(formatFreshness(date, '2026-11-21')).toBe(expected);
	});
});

test('formatInformation opens a sentence', () => {
	expect(formatInformation('2025-09', '2026-11-21')).toBe(
		'Information de septembre 2025, à vérifier'
	);
	expect(formatInformation('2026-11-02', '2026-11-21')).toBe('Information du 2 novembre 2026');
});

describe('dateDeReleve', () => {
	const october = { date: '2025-10' };
	const readInMay = { date: '2025-09-01', consultee: '2026-05-02' };

	test('is the date of the status, even when a source is newer', () => {
		expect(dateDeReleve('2025-09-15', [october])).toBe('2025-09-15');
	});

	test('is that of the newest source when the status has none', () => {
		expect(dateDeReleve('inconnue', [{ date: '2025' }, october])).toBe('2025-10');
	});

	test('moves to the day a source was last read', () => {
		expect(dateDeReleve('2025-09-15', [october, readInMay])).toBe('2026-05-02');
	});

	test('is unknown when nothing is dated', () => {
		expect(dateDeReleve('inconnue', [{ date: 'inconnue' }])).toBe('inconnue');
	});
});
