import { expect, test } from 'vitest';
import { villesReperes } from '../../../../src/domain/geo/villes.ts';
import type { Position } from '../../../../src/domain/position.ts';

const commune = (code: string, population: number) => ({ code, nom: `V${code}`, population });
const here = (precision: Position['precision'] = 'commune'): Position => ({
	latitude: 45.123456,
	longitude: 3.987654,
	precision,
});

test('names the larger towns first, the larger the sooner, to the kilometre', () => {
	const communes = [commune('01001', 20_000), commune('75056', 2_000_000), commune('02001', 500)];
	const positions = new Map(communes.map(({ code }) => [code, here()]));
	expect(villesReperes(communes, positions)).toEqual([
		['V75056', 45.12, 3.99, 5],
		['V01001', 45.12, 3.99, 9],
	]);
});

test('leaves out a town whose own centre is unknown', () => {
	const communes = [commune('01001', 300_000), commune('01002', 300_000)];
	expect(villesReperes(communes, new Map([['01001', here('epci')]]))).toEqual([]);
});
