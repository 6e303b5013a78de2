import { describe, expect, test } from 'vitest';
import { emprisesOf } from '../../../../src/domain/geo/emprises.ts';
import { isOutreMer } from '../../../../src/domain/geo/outre-mer.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { loadPositions } from '../../../../src/loaders/coordinates.ts';
import { readSaisie, dataFolders } from '../../../../src/loaders/saisie.ts';
import { loadTerritories } from '../../../../src/loaders/territories.ts';
import { contains } from '../../lib/shapes.ts';
import { uneZone } from '../../lib/fiches.ts';

const territories = loadTerritories();
const positions = loadPositions();
const fond = { outlines: departements, communes: territories.communes, positions };
const all = [...territories.epci.values()];
const sirens = new Set(readSaisie(dataFolders()).zones.entries.map(({ data }) => data.siren));
const documented = all.filter(({ siren }) => sirens.has(siren));

describe('emprisesOf', () => {
	const emprises = emprisesOf(all, fond);

	test('gives one to every intercommunalité that an editor may name', () => {
		expect(emprises.size).toBe(all.length);
		for (const shape of emprises.values()) {
			expect(shape.length).toBeGreaterThan(0);
			for (const ring of shape.flat()) expect(ring.length).toBeGreaterThanOrEqual(4);
		}
	});

	test('each documented zone of the mainland holds 95 % of its located communes', () => {
		for (const { siren, nom, communes } of documented) {
			if (communes.some(({ departement }) => isOutreMer(departement.code))) continue;
			const located = communes.flatMap(({ code }) => positions.get(code) ?? []);
			const exact = located.filter(({ precision }) => precision === 'commune');
			const held = exact.filter((position) => contains(emprises.get(siren) ?? [], position));
			expect(held.length / exact.length, nom).toBeGreaterThanOrEqual(0.95);
		}
	});

	test('all intercommunalités hold 97 % of theirs', () => {
		const held = all.flatMap(({ siren, communes }) =>
			communes.flatMap(({ code }) => {
				const position = positions.get(code);
				if (position?.precision !== 'commune') return [];
				return [contains(emprises.get(siren) ?? [], position)];
			})
		);
		expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.97);
	});

	test('depends neither on the others asked for nor on their order', () => {
		const some = emprisesOf(documented.toReversed(), fond);
		expect([...some.keys()]).toEqual(documented.map(({ siren }) => siren).reverse());
		for (const [siren, shape] of some) expect(shape).toEqual(emprises.get(siren));
	});

	test('gives none where no commune is located', () => {
		expect(emprisesOf([uneZone()], fond).size).toBe(0);
	});
});
