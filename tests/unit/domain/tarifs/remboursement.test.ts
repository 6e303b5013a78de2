import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partager, partOf } from '../../../../src/domain/tarifs/remboursement.ts';

const consultation = fc.record({
	prix: fc.integer({ min: 0, max: 100_000 }),
	taux: fc.integer({ min: 0, max: 100 }),
	tauxDuParcours: fc.integer({ min: 0, max: 100 }),
	participation: fc.integer({ min: 0, max: 5000 }),
});

describe('partager', () => {
	test('gives every cent to somebody, and nobody less than nothing', () => {
		fc.assert(
			fc.property(consultation, (cas) => {
				const { prix, assuranceMaladie, mutuelle, ...restes } = partager(cas);
				expect(assuranceMaladie + restes.resteSansMutuelle).toBe(prix);
				expect(assuranceMaladie + mutuelle + restes.resteAvecMutuelle).toBe(prix);
				for (const part of [assuranceMaladie, mutuelle, ...Object.values(restes)]) {
					expect(part).toBeGreaterThanOrEqual(0);
					expect(Number.isInteger(part)).toBe(true);
				}
			})
		);
	});

	test('takes no more than the participation off the refund, and no more than the refund', () => {
		fc.assert(
			fc.property(consultation, (cas) => {
				const retenue =
					partager({ ...cas, participation: 0 }).assuranceMaladie -
					partager(cas).assuranceMaladie;
				expect(retenue).toBeLessThanOrEqual(cas.participation);
				expect(retenue).toBeLessThanOrEqual(partOf(cas.prix, cas.taux));
			})
		);
	});

	test('never leaves more to pay within the care pathway than outside it', () => {
		fc.assert(
			fc.property(consultation, (cas) => {
				const taux = Math.min(cas.taux, cas.tauxDuParcours);
				// Where the refund is less than the participation, only the refund is kept.
				fc.pre(partOf(cas.prix, taux) >= cas.participation);
				const dans = partager({ ...cas, taux: cas.tauxDuParcours });
				const hors = partager({ ...cas, taux });
				expect(dans.resteSansMutuelle).toBeLessThanOrEqual(hors.resteSansMutuelle);
				expect(dans.resteAvecMutuelle).toBeLessThanOrEqual(hors.resteAvecMutuelle);
			})
		);
	});

	test('rounds to the nearest cent, and loses none', () => {
		expect(partOf(2655, 70)).toBe(1859);
		expect(partager({ prix: 2655, taux: 70, tauxDuParcours: 70, participation: 0 })).toEqual({
			prix: 2655,
			assuranceMaladie: 1859,
			mutuelle: 796,
			resteAvecMutuelle: 0,
			resteSansMutuelle: 796,
		});
	});
});
