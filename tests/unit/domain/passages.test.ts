import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesAVenir } from '../../../src/domain/passages.ts';
import { day } from './arbitraries.ts';

test('passagesAVenir keeps today and what comes, soonest first', () => {
	const passages = ['2026-12-03', '2026-11-20', '2026-11-21', '2026-11-30'];
	expect(passagesAVenir(passages, '2026-11-21')).toEqual([
		'2026-11-21',
		'2026-11-30',
		'2026-12-03',
	]);
});

test('passagesAVenir never shows a visit of the past', () => {
	fc.assert(
		fc.property(fc.array(day), day, (passages, today) => {
			for (const passage of passagesAVenir(passages, today)) {
				expect(passage >= today).toBe(true);
			}
		})
	);
});
