import { describe, expect, test } from 'vitest';
import { autresDocuments, lieuxCites } from '../../../src/domain/presse-liens.ts';
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

test('the sites where consultations are reported come first, the closed ones last', () => {
	const lieux = (['ferme', 'annonce', 'ouvert', 'pret'] as const).map((statut) =>
		unLieu({ id: statut, statut, sources: ['ars'] })
	);
	expect(ids(lieuxCites(unCommunique({ source: 'ars' }), desDonnees({ lieux })))).toEqual([
		'ouvert',
		'pret',
		'annonce',
		'ferme',
	]);
});

describe('autresDocuments', () => {
	const octobre = unCommunique({ id: 'octobre', date: '2025-10-13', region: '84', zones: ['a'] });

	test.each([
		['a later day', { date: '2025-10-14', region: '84' }, true],
		['the same month, without its day', { date: '2025-10', region: '84' }, true],
		['the same day', { date: '2025-10-13', region: '84' }, true],
		['no date', { date: 'inconnue', region: '84' }, true],
		['another région', { date: '2026-01-01', region: '53' }, false],
		[
			'another région that speaks of one of its zones',
			{ date: '2026', region: '53', zones: ['a'] },
			true,
		],
		['France as a whole', { date: '2026-01-01' }, false],
	])('%s', (_, change, listed) => {
		const other = unCommunique({ id: 'autre', ...change });
		expect(
			ids(autresDocuments(octobre, desDonnees({ communiques: [octobre, other] })))
		).toEqual(listed ? ['autre'] : []);
	});

	test('lists them newest first', () => {
		const france = unCommunique({ id: 'france', date: '2025-06' });
		const others = [
			unCommunique({ id: 'annee', date: '2025' }),
			unCommunique({ id: 'juin', date: '2025-06-30' }),
			unCommunique({ id: 'juillet', date: '2025-07-01' }),
			unCommunique({ id: 'fevrier', date: '2026-02' }),
		];
		expect(
			ids(autresDocuments(france, desDonnees({ communiques: [france, ...others] })))
		).toEqual(['fevrier', 'juillet', 'juin', 'annee']);
	});
});
