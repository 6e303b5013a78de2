import { describe, expect, test } from 'vitest';
import { lireEnTete } from '../../../../src/domain/importer/colonnes.ts';
import { decider, sansObjet } from '../../../../src/domain/importer/decision.ts';
import { identifiantLibre } from '../../../../src/domain/importer/identifiant.ts';
import { lireListe } from '../../../../src/domain/importer/liste.ts';
import { lireTableauDeZones } from '../../../../src/domain/importer/tableau-de-zones.ts';
import { lireCodeDepartement, lireTerritoire } from '../../../../src/domain/importer/territoire.ts';
import { classerZones } from '../../../../src/domain/importer/zones.ts';
import type { ZoneSaisie } from '../../../../src/schemas/zone.ts';
import { reperes, territories } from './reperes.ts';

const VAL_DE_LIGNE: ZoneSaisie = {
	id: 'val-de-ligne',
	siren: '240700617',
	certitude: 'nommee',
	sources: ['ars'],
};
const LAMASTRE: ZoneSaisie = {
	id: 'pays-de-lamastre',
	siren: '200016905',
	certitude: 'a-confirmer',
	sources: ['blog'],
};

const classify = (text: string, source = 'liste', choix: [string, string][] = []) =>
	classerZones(lireListe(text, reperes), [VAL_DE_LIGNE, LAMASTRE], source, {
		choix: new Map(choix),
		epci: territories.epci,
	});

describe('a list of zones beside those of the data', () => {
	test('tells what is new, there already, repeated, ambiguous, unknown', () => {
		const bilan = classify('CC Val de Ligne\nVal de Ligne\nPays d’Urfé\nCC du Sud\nNulle part');
		expect(
			bilan.presentes.map(({ zone, sourceNouvelle }) => [zone.id, sourceNouvelle])
		).toEqual([['val-de-ligne', true]]);
		expect(bilan.repetees.map(({ entree, premiere }) => [entree.ligne, premiere])).toEqual([
			[2, 1],
		]);
		expect(bilan.nouvelles.map(({ fiche }) => fiche)).toEqual([
			{ id: 'pays-d-urfe', siren: '244200820', certitude: 'nommee', sources: ['liste'] },
		]);
		expect(bilan.ambigues.map(({ ligne }) => ligne)).toEqual([4]);
		expect(bilan.inconnues.map(({ ligne }) => ligne)).toEqual([5]);
	});

	test('a zone to be confirmed is never promoted by itself', () => {
		const [lamastre] = classify('Pays de Lamastre').presentes;
		expect(lamastre?.conflit).toEqual({
			id: 'pays-de-lamastre',
			champ: 'certitude',
			actuel: 'a-confirmer',
			propose: 'nommee',
		});
		expect(classify('Val de Ligne', 'ars').presentes[0]).toMatchObject({
			sourceNouvelle: false,
		});
		expect(classify('Val de Ligne', 'ars').presentes[0]?.conflit).toBeUndefined();
	});

	test('the editor settles a line, or leaves it aside', () => {
		const bilan = classify('CC du Sud\nLa zone du coin\nTitre\n<b>Coin</b>', 'liste', [
			['1', '200060473'],
			['2', '244200820'],
			['3', 'rien'],
			['4', '200065894'],
		]);
		expect(bilan.nouvelles.map(({ fiche }) => [fiche.id, fiche.nomCite])).toEqual([
			['sud-mayotte', undefined],
			['pays-d-urfe', 'La zone du coin'],
			['forez-est', undefined],
		]);
		expect(bilan.laissees.map(({ ligne }) => ligne)).toEqual([3]);
	});
});

describe('a table of zones', () => {
	const table = (...rows: string[][]) => {
		const enTete = lireEnTete(rows, 1);
		const rangs = rows.map((cellules, rank) => ({ ligne: rank + 1, cellules }));
		return enTete
			? lireTableauDeZones(rangs, enTete, reperes).map(({ ligne, reponse }) =>
					reponse.etat === 'trouve'
						? `${ligne} ${reponse.epci.nom}`
						: `${ligne} ${reponse.etat}`
				)
			: [];
	};

	test('is read by name, SIREN and territory, whatever the order of its columns', () => {
		expect(
			table(
				['Liste officielle'],
				['Code département', 'Nom de l’EPCI', 'N° SIREN', 'Région'],
				['7', 'VAL DE LIGNE', '', 'Auvergne-Rhône-Alpes'],
				['', '', '244 200 820', ''],
				['974', 'CC du Sud', '', 'La Réunion'],
				['Haute-Saône', 'Quatre Rivières', '', ''],
				['35', 'Vitré', '', 'Bretagne'],
				['', '', '', ''],
				['', 'Total : 17', '', ''],
				['42', '12 - CC du Pays d’Urfé (1)', '', 'Auvergne-Rhône-Alpes'],
				['26', 'Val de Ligne', '', '']
			)
		).toEqual([
			'3 CC Val de Ligne',
			"4 CC du Pays d'Urfé",
			'5 ambigu',
			'6 CC des Quatre Rivières',
			'7 CA Vitré Communauté',
			"10 CC du Pays d'Urfé",
			'11 ambigu',
		]);
	});

	test('has titles, or is none', () => {
		expect(lireEnTete([['Val de Ligne', 'Ardèche']])).toBeUndefined();
		expect(lireEnTete([])).toBeUndefined();
	});
});

describe('a territory', () => {
	test.each([
		['RHONE', { departement: '69' }],
		['Ain (01)', { departement: '01' }],
		['07 - Ardèche', { departement: '07' }],
		['Région Occitanie : 28 zones', { region: '76' }],
		['OCCITANIE (28)', { region: '76' }],
		['Val dOise', { departement: '95' }],
		['Département de la Côte d’Or', { departement: '21' }],
		['Mayotte', { region: '06', departement: '976' }],
		['PACA', { region: '93' }],
		['Les Landes – 2 EPCI', { departement: '40' }],
	])('« %s »', (title, there) => {
		expect(lireTerritoire(title, reperes.territoires)).toEqual(there);
	});

	test.each(['Val de l’Oise', 'CC Mayenne Communauté', 'de la', '', '07'])(
		'« %s » is none',
		(title) => {
			expect(lireTerritoire(title, reperes.territoires)).toBeUndefined();
		}
	);

	test('a département code that lost its zero has it back', () => {
		expect(lireCodeDepartement('7', territories)).toBe('07');
		expect(lireCodeDepartement('2b', territories)).toBe('2B');
		expect(lireCodeDepartement('999', territories)).toBeUndefined();
	});
});

describe('what the editor decides', () => {
	const conflit = { id: 'gourin', champ: 'telephone', actuel: '1', propose: '2' };

	test('the most precise word wins, two that contradict each other decide nothing', () => {
		const decide = (garder: string[], remplacer: string[]) =>
			decider(conflit, { garder, remplacer });
		expect(decide([], [])).toBeUndefined();
		expect(decide(['tout'], [])).toBe('garder');
		expect(decide(['tout'], ['gourin'])).toBe('remplacer');
		expect(decide(['gourin.telephone'], ['gourin'])).toBe('garder');
		expect(decide(['gourin'], ['gourin'])).toBeUndefined();
	});

	test('a word that speaks of nothing is told', () => {
		const decisions = {
			garder: ['tout', 'gourin'],
			remplacer: ['gourain.telephone', 'gourin.telephone'],
		};
		expect(sansObjet(decisions, [conflit])).toEqual(['gourain.telephone']);
	});
});

describe('the id of a new record', () => {
	test('is the first free one, numbered at last, never too long', () => {
		expect(identifiantLibre(['a', 'b'], new Set(['a']))).toBe('b');
		expect(identifiantLibre(['a', 'b'], new Set(['a', 'b', 'b-2']))).toBe('b-3');
		expect(identifiantLibre([''], new Set())).toBe('fiche-2');
		expect(identifiantLibre([`${'a'.repeat(89)}-b`], new Set())).toBe('a'.repeat(89));
	});
});
