import { expect, test } from 'vitest';
import { toutesConnues } from '../../../src/domain/couverture.ts';
import { uneZone } from '../lib/fiches.ts';

test('all zones are known once as many are named as were announced', () => {
	const two = [uneZone(), uneZone({ id: 'autre' })];
	expect(toutesConnues(two, { zonesAnnoncees: 2 })).toBe(true);
	expect(toutesConnues(two, { zonesAnnoncees: 3 })).toBe(false);
	const unsure = [uneZone(), uneZone({ certitude: 'a-confirmer' })];
	expect(toutesConnues(unsure, { zonesAnnoncees: 2 })).toBe(false);
});
