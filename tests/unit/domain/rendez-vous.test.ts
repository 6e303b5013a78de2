import { expect, test } from 'vitest';
import { numeroManquant, rendezVousInconnu } from '../../../src/domain/rendez-vous.ts';

test.each([
	['lieu', 'demandez à la mairie, ou au lieu.'],
	['local-non-nomme', 'demandez à la mairie.'],
	['commune', 'demandez à la mairie.'],
] as const)('where no number or no way is known, says whom to ask (%s)', (precision, conseil) => {
	expect(numeroManquant({ precision })).toBe(`Nous n’avons pas de numéro\u00A0: ${conseil}`);
	expect(rendezVousInconnu({ precision })).toBe(`Aucune source ne dit comment\u00A0: ${conseil}`);
});
