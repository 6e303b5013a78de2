import { describe, expect, test } from 'vitest';
import { choixClair } from '../../../src/finder/choix-clair.ts';
import { libelleCommune } from '../../../src/finder/libelle-commune.ts';
import { answersTo } from '../domain/gazetteer/whole.ts';

const chosen = (text: string) => choixClair(answersTo(text), text)?.nom;

describe('choixClair', () => {
	test.each([
		['Saugues', 'Saugues'],
		['lyon', 'Lyon'],
		['lyon 3ème', 'Lyon 3e arrondissement'],
		['paris 15 eme arrondissement', 'Paris 15e arrondissement'],
		['sens', 'Sens'],
		['le puy en velay', 'Le Puy-en-Velay'],
		['Longny-au-Perche', 'Longny-au-Perche'],
		['75012', 'Paris 12e arrondissement'],
		['Saint-Denis 93200', 'Saint-Denis'],
	])('takes « %s » for %s', (text, nom) => {
		expect(chosen(text)).toBe(nom);
	});

	test.each([
		'Saint-Denis',
		'43170',
		'431',
		'sain',
		'luc',
		'le luc',
		'xyzxyz',
		'',
		'evry',
		'aix',
	])('leaves « %s » to the reader', (text) => {
		expect(chosen(text)).toBeUndefined();
	});
});

test('labels tell suggestions apart', () => {
	for (const text of ['Saint-Denis', 'Sainte-Colombe', '43170', 'Longny', 'Paris', '97133']) {
		const labels = answersTo(text).map(libelleCommune);
		expect(new Set(labels).size).toBe(labels.length);
	}
});
