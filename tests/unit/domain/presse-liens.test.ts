import { describe, expect, test } from 'vitest';
import { lieuxCites, parusDepuis } from '../../../src/domain/presse-liens.ts';
import { desDonnees, unCommunique, unLieu } from '../lib/fiches.ts';

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('a press item concerns the sites that rest on its document, not on what it cites', () => {
	const lieux = [
		unLieu({ id: 'cite', sources: ['presse', 'ars'] }),
		unLieu({ id: 'autre', sources: ['presse'] }),
	];
	expect(
		ids(
			lieuxCites(
				unCommunique({ source: 'ars', sources: ['ars', 'presse'] }),
				desDonnees({ lieux })
			)
		)
	).toEqual(['cite']);
});

describe('parusDepuis', () => {
	const octobre = unCommunique({ id: 'octobre', date: '2025-10-13', region: '84', zones: ['a'] });

	test.each([
		['a later day', { date: '2025-10-14', region: '84' }, true],
		['a later month', { date: '2025-11', region: '84' }, true],
		['the same month, without its day', { date: '2025-10', region: '84' }, false],
		['the same day', { date: '2025-10-13', region: '84' }, false],
		['no date', { date: 'inconnue', region: '84' }, false],
		['another région', { date: '2026-01-01', region: '53' }, false],
		[
			'another région that speaks of one of its zones',
			{ date: '2026', region: '53', zones: ['a'] },
			true,
		],
		['France as a whole', { date: '2026-01-01' }, false],
	])('%s', (_, change, later) => {
		const other = unCommunique({ id: 'autre', ...change });
		expect(ids(parusDepuis(octobre, desDonnees({ communiques: [octobre, other] })))).toEqual(
			later ? ['autre'] : []
		);
	});

	test('lists them newest first', () => {
		const france = unCommunique({ id: 'france', date: '2025-06' });
		const later = [
			unCommunique({ id: 'juin', date: '2025-06-30' }),
			unCommunique({ id: 'juillet', date: '2025-07-01' }),
			unCommunique({ id: 'fevrier', date: '2026-02' }),
		];
		expect(ids(parusDepuis(france, desDonnees({ communiques: [france, ...later] })))).toEqual([
			'fevrier',
			'juillet',
		]);
	});

	test('says nothing of what came after a document without a date', () => {
		expect(
			parusDepuis(unCommunique({ date: 'inconnue' }), desDonnees({ communiques: [octobre] }))
		).toEqual([]);
	});
});
