import { describe, expect, test } from 'vitest';
import {
	decrireEpci,
	epciProches,
	type NomLu,
	trouverEpci,
} from '../../../../src/domain/importer/epci.ts';
import { reperes } from './reperes.ts';

const ask = (nom: string, lu: Partial<NomLu> = {}) =>
	trouverEpci({ nom, territoire: {}, ...lu }, reperes.epci);

/** Name of what is found, or the state and the names of the candidates. */
function answer(nom: string, lu: Partial<NomLu> = {}): string {
	const found = ask(nom, lu);
	if (found.etat === 'trouve') return found.epci.nom;
	return found.etat === 'ambigu'
		? `ambigu : ${found.candidats.map((epci) => epci.nom).join(', ')}`
		: 'inconnu';
}

describe('the intercommunalité that a list names', () => {
	test.each([
		['CC Val de Ligne', 'CC Val de Ligne'],
		['communaute de communes du val de ligne', 'CC Val de Ligne'],
		['VAL DE LIGNE', 'CC Val de Ligne'],
		['Val’Eyrieux', 'CC Val Eyrieux'],
		['Pays de lAigle', "CC des Pays de L'Aigle"],
		['Les 3 Provinces', 'CC les Trois Provinces'],
		['CC Sept Vallées', 'CC des 7 Vallées'],
		['Cœur Haute-Lande', 'CC Coeur Haute Lande'],
		['Agglo de Montluçon Communauté', 'CA Montluçon Communauté'],
		['Haute Somme', 'CC de la Haute Somme (Combles - Péronne - Roisel)'],
		[
			'Haute-Somme (Combles-Péronne-Roisel)',
			'CC de la Haute Somme (Combles - Péronne - Roisel)',
		],
		['Nantes Métropole', 'Nantes Métropole'],
	])('« %s » is %s', (printed, official) => {
		expect(answer(printed)).toBe(official);
	});

	test('a homonym is settled by its heading, and by nothing else', () => {
		const both = 'ambigu : CC du Sud, CA du Sud';
		expect(answer('CC du Sud')).toBe(both);
		expect(answer('CC du Sud', { territoire: { departement: '976' } })).toBe('CC du Sud');
		expect(answer('Quatre Rivières', { territoire: { region: '84' } })).toBe(
			'CC des Quatre Rivières'
		);
		expect(answer('Quatre Rivières')).toMatch(/^ambigu/);
	});

	test('a legal form, a heading or a SIREN that says otherwise is never passed over', () => {
		expect(answer('CC du Sud', { territoire: { departement: '974' } })).toBe(
			'ambigu : CA du Sud'
		);
		expect(answer('CA Val de Ligne')).toBe('ambigu : CC Val de Ligne');
		expect(answer('Val de Ligne', { territoire: { departement: '26' } })).toBe(
			'ambigu : CC Val de Ligne'
		);
		expect(answer('Oriente', { siren: '240700617' })).toBe('ambigu : CC Val de Ligne');
		expect(answer('Val de Ligne', { siren: '240700617', territoire: { region: '53' } })).toBe(
			'ambigu : CC Val de Ligne'
		);
	});

	test('a SIREN is enough, and an unknown one is unknown', () => {
		expect(answer('', { siren: '240700617' })).toBe('CC Val de Ligne');
		expect(answer('Val de Ligne', { siren: '240700617' })).toBe('CC Val de Ligne');
		expect(answer('Val de Ligne', { siren: '999999999' })).toBe('inconnu');
	});

	test('a bare name that is also that of a commune may be the commune', () => {
		expect(answer('Vitré')).toBe('ambigu : CA Vitré Communauté');
		expect(answer('Vitré', { marque: true })).toBe('CA Vitré Communauté');
		expect(answer('Vitré Communauté')).toBe('CA Vitré Communauté');
		// The commune of Le Perche is elsewhere.
		expect(answer('Perche', { territoire: { departement: '28' } })).toBe('CC du Perche');
		expect(answer('Perche')).toBe('ambigu : CC du Perche');
	});

	test('a zone that lies in several départements is found under each', () => {
		for (const departement of ['84', '26'])
			expect(
				answer('Enclave des Papes - Pays de Grignan', { territoire: { departement } })
			).toBe('CC Enclave des Papes - Pays de Grignan');
	});

	test.each(['', 'CC', 'Liste des 151 zones', 'Val de Line', '12', 'communauté de communes'])(
		'« %s » is no intercommunalité',
		(printed) => {
			expect(answer(printed)).toBe('inconnu');
		}
	);

	test('the nearest names are suggested, those of the territory first', () => {
		const near = (nom: string, territoire = {}) =>
			epciProches({ nom, territoire }, reperes.epci).map((epci) => epci.nom);
		expect(near('Val de Line')[0]).toBe('CC Val de Ligne');
		expect(near('Grignan')).toContain('CC Enclave des Papes - Pays de Grignan');
		expect(near('Quatre Riviere', { departement: '74' })[0]).toBe('CC des Quatre Rivières');
		expect(near('xqzwxqzwxqzwxqzwxqzw')).toEqual([]);
	});

	test('what tells one from another is told', () => {
		const found = ask('Val de Ligne');
		expect(found.etat === 'trouve' && decrireEpci(found.epci)).toMatch(
			/^CC Val de Ligne, SIREN 240700617 : Ardèche \(07\), \d \d{3} habitants, commune la plus peuplée Largentière$/
		);
	});
});
