import { expect, test } from 'vitest';
import { type Reperes, villesReperes } from '../../../../src/domain/geo/villes.ts';
import type { Position } from '../../../../src/domain/position.ts';

const commune = (code: string, population: number) => ({ code, nom: `V${code}`, population });

/** Positions too far apart for one name to reach another. */
const apart = (codes: readonly string[], precision: Position['precision'] = 'commune') =>
	new Map(
		codes.map((code, rank) => [
			code,
			{ latitude: 42.123456 + 2 * rank, longitude: 3.987654, precision },
		])
	);

const reperes = (rest: Partial<Reperes>): Reperes => ({
	positions: new Map(),
	accueillantes: new Set(),
	prefectures: new Set(),
	sousPrefectures: new Set(),
	...rest,
});

test('names towns to the kilometre, the larger or the more central the sooner', () => {
	const communes = [
		commune('01001', 40_000),
		commune('75056', 2_000_000),
		commune('02001', 900),
		commune('02002', 800),
		commune('02003', 30_000),
	];
	const villes = villesReperes(
		communes,
		reperes({
			positions: apart(communes.map(({ code }) => code)),
			prefectures: new Set(['02001']),
			sousPrefectures: new Set(['02002']),
		})
	);
	expect(villes).toEqual({
		5: [['V75056', 4412, 399]],
		8: [
			['V01001', 4212, 399],
			['V02001', 4612, 399],
		],
		9: [['V02002', 4812, 399]],
	});
});

test('names the commune of a site, however small, under its dot and as finely placed', () => {
	const positions = apart(['48080'], 'code-postal');
	const villes = villesReperes(
		[commune('48080', 2_800)],
		reperes({ positions, accueillantes: new Set(['48080']) })
	);
	expect(villes).toEqual({ 8: [['V48080', 4212.35, 398.77, 1]] });
});

test('leaves out a town without a site whose own centre is unknown', () => {
	const communes = [commune('01001', 300_000), commune('01002', 300_000)];
	expect(villesReperes(communes, reperes({ positions: apart(['01001'], 'epci') }))).toEqual({});
});
