import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axeDu, etendueOf, lendemain } from '../../../../src/domain/illustrations/temps.ts';
import { day, flexibleDate } from '../arbitraries.ts';

describe('etendueOf', () => {
	test.each([
		['2025-10-20', ['2025-10-20', '2025-10-20']],
		['2026-02', ['2026-02-01', '2026-02-28']],
		['2025', ['2025-01-01', '2025-12-31']],
		['inconnue', undefined],
	])('%s', (date, etendue) => {
		expect(etendueOf(date)).toEqual(etendue);
	});

	test('holds the date, whatever its precision', () => {
		fc.assert(
			fc.property(flexibleDate, (date) => {
				for (const end of etendueOf(date) ?? []) expect(end.startsWith(date)).toBe(true);
			})
		);
	});
});

describe('axeDu', () => {
	test('holds every day, in the order of time, with few marks', () => {
		fc.assert(
			fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
				const { partOf, reperes } = axeDu(days, 5);
				const parts = days.toSorted().map(partOf);
				expect(parts).toEqual(parts.toSorted((a, b) => a - b));
				for (const part of [...parts, ...reperes.map((repere) => repere.part)]) {
					expect(part).toBeGreaterThanOrEqual(0);
					expect(part).toBeLessThan(1);
				}
				const years = new Set(days.map((each) => each.slice(0, 4))).size;
				if (years === 1) expect(reperes.length).toBeLessThanOrEqual(6);
			})
		);
	});

	test('names the months', () => {
		const { reperes } = axeDu(['2025-09-05', '2025-11-30'], 3);
		expect(reperes.map(({ mots }) => mots)).toEqual(['sept. 2025', 'oct. 2025', 'nov. 2025']);
	});

	test('names no more months than there is room for, and marks them all', () => {
		const { reperes, mois } = axeDu(['2025-08-25', '2026-01-31'], 3);
		expect(reperes.map(({ mots }) => mots)).toEqual(['sept. 2025', 'nov. 2025', 'janv. 2026']);
		expect(mois).toHaveLength(6);
	});

	test('keeps its marks few over many years', () => {
		expect(axeDu(['2025-01-01', '2045-01-01'], 5).reperes.length).toBeLessThanOrEqual(5);
	});
});

test('the day after', () => {
	expect(lendemain('2025-12-31')).toBe('2026-01-01');
});
