import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScale } from '../../../../src/domain/gazetteer/poids.ts';
import { cutIntoSlices } from '../../../../src/domain/gazetteer/slices.ts';
import { entree } from './entree-factory.ts';

const groupesOf = (cles: string[]) => cles.map((cle) => ({ cle, entrees: [entree(cle)] }));
const weigh = (cles: string[]) => createScale()(cles.map((cle) => entree(cle)));

describe('createScale', () => {
	test('adds up, and weighs an entry or an EPCI once', () => {
		const epci = { siren: '1', nom: 'CC' };
		const [tox, zuani] = [entree('Tox', { epci }), entree('Zuani', { epci })];
		const add = createScale();
		const alone = add([tox]);
		expect(add([tox])).toBe(alone);
		expect(add([zuani]) - alone).toBe(createScale()([entree('Zuani')]));
	});

	test('does not weigh the zone', () => {
		const epci = { siren: '1', nom: 'CC' };
		expect(createScale()([entree('Tox', { epci: { ...epci, zone: 'oriente' } })])).toBe(
			createScale()([entree('Tox', { epci })])
		);
	});
});

describe('cutIntoSlices', () => {
	test('cuts nothing into nothing', () => {
		expect(cutIntoSlices([])).toEqual([]);
	});

	test('cuts where neighbours differ soonest', () => {
		const cles = ['aba', 'abb', 'abc', 'baa', 'bab', 'bac'];
		const slices = cutIntoSlices(groupesOf(cles), weigh(cles.slice(0, 5)));
		expect(slices.map(({ groupes }) => groupes.map(({ cle }) => cle))).toEqual([
			['aba', 'abb', 'abc'],
			['baa', 'bab', 'bac'],
		]);
	});

	test('names each slice by the shortest beginning that tells it from the one before', () => {
		const cles = ['mont', 'montpellier', 'saintetienne', 'sainteulalie'];
		expect(cutIntoSlices(groupesOf(cles), 1).map(({ debut }) => debut)).toEqual([
			'm',
			'montp',
			's',
			'sainteu',
		]);
	});

	test('leaves a group that is too heavy in a slice by itself', () => {
		expect(cutIntoSlices(groupesOf(['a', 'b', 'c']), 1)).toHaveLength(3);
	});

	test('keeps every group, in order, in slices that are not too heavy', () => {
		const cles = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,6}$/), { minLength: 1 });
		fc.assert(
			fc.property(cles, fc.integer({ min: 80, max: 400 }), (unsorted, max) => {
				const sorted = groupesOf(unsorted.sort());
				const slices = cutIntoSlices(sorted, max);
				expect(slices.flatMap(({ groupes }) => groupes)).toEqual(sorted);
				for (const { groupes } of slices) {
					expect(weigh(groupes.map(({ cle }) => cle))).toBeLessThanOrEqual(max);
				}
			})
		);
	});
});
