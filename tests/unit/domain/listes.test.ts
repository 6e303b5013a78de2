import { expect, test } from 'vitest';
import { LIEUX_DE_REGION, LIEUX_PAR_PAGE, pagesDeLieux } from '../../../src/domain/listes.ts';
import { unLieu } from '../lib/fiches.ts';

const GERS = { code: '32', nom: 'Gers' };
const LOT = { code: '46', nom: 'Lot' };

const lieux = (count: number, departement: typeof GERS) =>
	Array.from({ length: count }, (_, rank) =>
		unLieu({ id: `${departement.code}-${rank}`, departement })
	);

test('needs no page while one holds every site', () => {
	expect(pagesDeLieux(lieux(LIEUX_DE_REGION, GERS))).toEqual([]);
});

test('gives each département its pages, each site once, none too long', () => {
	const all = [...lieux(10, LOT), ...lieux(LIEUX_PAR_PAGE + 5, GERS)];
	const pages = pagesDeLieux(all);
	expect(pages.map(({ id, titre, lieux: { length } }) => [id, titre, length])).toEqual([
		['gers', 'Gers (32)', LIEUX_PAR_PAGE],
		['gers-2', 'Gers (32), page 2', 5],
		['lot', 'Lot (46)', 10],
	]);
});
