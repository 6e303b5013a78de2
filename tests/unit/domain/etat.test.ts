import { describe, expect, test } from 'vitest';
import { etatEnMots } from '../../../src/domain/etat.ts';
import { ETATS } from '../../../src/schemas/question.ts';

const officielle = { nature: 'officielle' } as const;
const media = { nature: 'media' } as const;

describe('etatEnMots', () => {
	test.each([
		[[officielle, media], 'Établi\u00A0: les sources s’accordent'],
		[[officielle], 'Établi\u00A0: une source officielle le dit'],
		[[media], 'Établi, d’après une seule source'],
	])('says on what a settled answer rests', (sources, expected) => {
		expect(etatEnMots('etabli', sources)).toBe(expected);
	});

	test('says of the others what they are, and never that sources agree', () => {
		expect(
			ETATS.filter((etat) => etat !== 'etabli').map((etat) =>
				etatEnMots(etat, [media, media])
			)
		).toEqual(['À confirmer', 'Sources divergentes', 'Non publié à ce jour']);
	});
});
