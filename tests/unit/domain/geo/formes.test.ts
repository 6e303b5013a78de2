import { expect, test } from 'vitest';
import { FORMES } from '../../../../src/domain/geo/formes.ts';
import { STATUTS } from '../../../../src/schemas/valeurs-de-lieu.ts';

test('each status has a shape of its own', () => {
	expect(new Set(STATUTS.map((statut) => FORMES[statut])).size).toBe(STATUTS.length);
});
