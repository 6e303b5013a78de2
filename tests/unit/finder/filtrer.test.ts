import { describe, expect, test } from 'vitest';
import { lieuDuFinder } from '../../../src/domain/finder.ts';
import { filtrer, type Proche } from '../../../src/finder/filtrer.ts';
import { unLieu } from '../lib/fiches.ts';

const proche = (change: Parameters<typeof unLieu>[0], km?: number): Proche => ({
	lieu: lieuDuFinder(unLieu(change), '2026-11-21'),
	estimee: false,
	...(km !== undefined && { km }),
});

const OUVERT = proche({ id: 'ouvert', statut: 'ouvert', type: 'ehpad' }, 10);
const ANNONCE = proche({ id: 'annonce', statut: 'annonce' }, 50);
const NULLE_PART = proche({ id: 'nulle-part', statut: 'ouvert' });
const TOUS = [OUVERT, ANNONCE, NULLE_PART];

describe('filtrer', () => {
	test('lets all through, in their order, when nothing is asked', () => {
		expect(filtrer(TOUS, {})).toEqual(TOUS);
	});

	test('a radius says nothing where no distance is known', () => {
		expect(filtrer([NULLE_PART], { rayon: 25 })).toEqual([NULLE_PART]);
	});

	test.each([
		['a status', { statut: 'ouvert' }, [OUVERT, NULLE_PART]],
		['a type, which may be unknown', { type: 'ehpad' }, [OUVERT]],
		['a région', { region: '84' }, TOUS],
		['another région', { region: '53' }, []],
		['a radius, its edge included', { rayon: 50 }, [OUVERT, ANNONCE]],
		['a radius, never without a distance', { rayon: 200 }, [OUVERT, ANNONCE]],
		['several at once', { statut: 'ouvert', rayon: 25 }, [OUVERT]],
	] as const)('keeps %s', (_name, filtres, kept) => {
		expect(filtrer(TOUS, filtres)).toEqual(kept);
	});
});
