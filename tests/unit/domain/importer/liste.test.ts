import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { type EntreeLue, lireListe } from '../../../../src/domain/importer/liste.ts';
import { departementsOf, type Epci } from '../../../../src/domain/territories.ts';
import { damage, legalForm } from './damage.ts';
import { reperes, territories } from './reperes.ts';

const told = ({ ligne, lu, reponse }: EntreeLue): string =>
	`${ligne} ${reponse.etat === 'trouve' ? reponse.epci.nom : `${reponse.etat} ${lu.nom}`}`;

const read = (text: string) => lireListe(text, reperes).map(told);

describe('a pasted list of zones', () => {
	test('follows headings, bullets, numbers and brackets', () => {
		const text = `AUVERGNE-RHONE-ALPES (17 zones)
Ardèche :
• CC Val de Ligne
- communauté de communes du pays de lamastre ;
3. Val’Eyrieux (07)

LA RÉUNION
Mayotte – 1 EPCI
CC du Sud
« Vallées d’Auge et du Merlerault » – Orne
`;
		expect(read(text)).toEqual([
			'3 CC Val de Ligne',
			'4 CC du Pays de Lamastre',
			'5 CC Val Eyrieux',
			'9 CC du Sud',
			"10 CC des Vallées d'Auge et du Merlerault",
		]);
	});

	test('takes a line of several names apart, when each is one', () => {
		expect(
			read(
				'Puy-de-Dôme : Ambert Livradois Forez, Thiers Dore et Montagne et Pays de St Eloy.'
			)
		).toEqual([
			'1 CC Ambert Livradois Forez',
			'1 CC Thiers Dore et Montagne',
			'1 CC du Pays de Saint-Eloy',
		]);
		expect(read('CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay')).toEqual([
			'1 CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay',
		]);
		expect(read('CC Val de Ligne, Nulle Part et Ailleurs')).toEqual([
			'1 CC Val de Ligne',
			'1 inconnu Nulle Part et Ailleurs',
		]);
		expect(read('Une phrase, qui ne nomme rien et continue')).toHaveLength(1);
		expect(read('CC Val de Ligne et Nulle Part')).toEqual([
			'1 inconnu CC Val de Ligne et Nulle Part',
		]);
	});

	test('reads cells pasted from a spreadsheet', () => {
		expect(read('84\tAuvergne-Rhône-Alpes\t07\tArdèche\tCC Val de Ligne\t240700617')).toEqual([
			'1 CC Val de Ligne',
		]);
		expect(read('Haute-Savoie;CC des Quatre Rivières')).toEqual(['1 CC des Quatre Rivières']);
		expect(read('240700617')).toEqual(['1 CC Val de Ligne']);
		expect(read('Val de Ligne (SIREN : 240 700 617)')).toEqual(['1 CC Val de Ligne']);
	});

	test('a département that the line gives settles what the heading does not', () => {
		expect(read('Quatre Rivières (70)')).toEqual(['1 CC des Quatre Rivières']);
		expect(read('74 - Quatre Rivières')).toEqual(['1 CC des Quatre Rivières']);
		expect(read('Quatre Rivières, Haute-Saône')).toEqual(['1 CC des Quatre Rivières']);
		expect(read('Val de Ligne (Ardèche, 6 048 habitants)')).toEqual(['1 CC Val de Ligne']);
		expect(read('Val de Ligne (6 048 habitants)')).toEqual(['1 CC Val de Ligne']);
		expect(read('Aire-sur-l’Adour (Gers et Landes), CC')).toHaveLength(1);
	});

	test('says nothing of empty lines, rules, page numbers and titles of columns', () => {
		expect(read('\n-----\n12\nEPCI\n  \nNom des zones\n')).toEqual([]);
	});

	test('reads together the lines over which a name was cut', () => {
		expect(read('Yonne\nCC Serein\net Armance\nCC de la Puisaye Forterre')).toEqual([
			'2 CC Serein et Armance',
			'4 CC de Puisaye-Forterre',
		]);
		expect(read('Orne\nCC des Sources\nde l’Orne\nVallées d’Auge et du Merlerault')).toEqual([
			"2 CC des Sources de l'Orne",
			"4 CC des Vallées d'Auge et du Merlerault",
		]);
		expect(
			read('Gironde : CC du Bazadais, CC Médoc\nEstuaire, CC du Réolais\nen Sud Gironde')
		).toEqual(['1 CC du Bazadais', '1 CC Médoc Estuaire', '2 CC du Réolais en Sud Gironde']);
		expect(read('Lozère\nCC des Cévennes au\n\n3\n\nMont Lozère')).toEqual([
			'2 CC des Cévennes au Mont Lozère',
		]);
	});

	test('where both pieces are names too, people choose', () => {
		const [first, second, ...others] = lireListe(
			'Loire-Atlantique\nCC du Sud\nEstuaire',
			reperes
		);
		for (const one of [first, second])
			expect(one?.reponse).toMatchObject({
				etat: 'ambigu',
				raison: expect.stringMatching(/forme « CC du Sud Estuaire »/),
			});
		expect(others).toEqual([]);
		const cut = lireListe('Manche\nCA du Cotentin\nOrne\nCC Cœur du Perche', reperes);
		expect(cut.map(told)).toEqual(['2 CA du Cotentin', '4 CC Coeur du Perche']);
	});

	test('a number or a word that may be part of the name or not decides nothing', () => {
		expect(read('Val de Ligne (1)')).toEqual(['1 CC Val de Ligne']);
		expect(read('12 - Val de Ligne')).toEqual(['1 CC Val de Ligne']);
		expect(read('Ardèche\nVal de Ligne (26)')).toEqual(['2 CC Val de Ligne']);
		expect(read('Val de Ligne (26)')).toEqual(['1 ambigu Val de Ligne']);
		expect(read('Val de Ligne (Drôme)')).toEqual(['1 ambigu Val de Ligne']);
		expect(read('Haute-Saône\n74 - Quatre Rivières')).toEqual(['2 ambigu Quatre Rivières']);
		expect(read('Mayotte\nVal de Ligne (07)')).toEqual(['2 CC Val de Ligne']);
		expect(read('CC Val de Ligne (XYZ)')).toEqual(['1 inconnu CC Val de Ligne (XYZ)']);
	});

	test('says where it read the territory that a name is not in', () => {
		const reason = (text: string) =>
			lireListe(text, reperes).map(({ reponse }) =>
				reponse.etat === 'ambigu' ? reponse.raison : ''
			)[0];
		expect(reason('Val de Ligne (26)')).toBe(
			'ce nom existe, mais pas dans le territoire indiqué : Drôme (26), lu dans « 26 »'
		);
		expect(reason('Orne\nVal de Ligne')).toMatch(
			/: Orne \(61\), d’après le titre « Orne », ligne 1$/
		);
		expect(reason('Orne;Val de Ligne')).toMatch(/: Orne \(61\), lu dans « Orne »$/);
	});

	test('a SIREN alone stands under any heading', () => {
		expect(read('Bretagne\n240700617')).toEqual(['2 CC Val de Ligne']);
		expect(read('Bretagne\nVal de Ligne 240700617')).toEqual(['2 ambigu Val de Ligne']);
	});

	test('takes apart names between bars', () => {
		expect(read('CC Val de Ligne / CC du Pays d’Urfé')).toEqual([
			'1 CC Val de Ligne',
			"1 CC du Pays d'Urfé",
		]);
		expect(read('Meuse - CC Argonne-Meuse')).toEqual(['1 CC Argonne-Meuse']);
	});

	test('what is around a list is no zone', () => {
		expect(
			read(
				'Page 1/4\np. 12\nTotal : 17\nTOTAL GÉNÉRAL 151 EPCI\nCommunautés de communes :\nMétropoles (2)'
			)
		).toEqual([]);
	});

	test('a line of thousands of names breaks nothing and takes no time', () => {
		expect(read('CC du Pays d Urfé et '.repeat(3_000))).toHaveLength(1);
		expect(read('Nulle part et Ailleurs et '.repeat(40))).toHaveLength(1);
	});

	test('tells what it does not understand, with its line', () => {
		expect(read('Liste des 151 zones\n\nSource : ministère')).toEqual([
			'1 inconnu Liste des 151 zones',
			'3 inconnu Source : ministère',
		]);
	});
});

/** The zones that the site knows. */
const known = (
	parse(readFileSync('data/zones.yaml', 'utf8'), { schema: 'failsafe' }) as { siren: string }[]
)
	.map(({ siren }) => territories.epci.get(siren))
	.filter((epci): epci is Epci => epci !== undefined);

const bullet = fc.constantFrom('', '- ', '• ', '1. ', '\t', '12) ', '– ');
const ending = fc.constantFrom('', ' ;', ',', '.', ' (1 234 habitants)');

/** Our own zones under headings by région or département, each line damaged in its way. */
const list = fc.shuffledSubarray(known, { minLength: 1 }).chain((zones) =>
	fc
		.array(fc.tuple(legalForm, damage, bullet, ending, damage, fc.boolean()), {
			minLength: zones.length,
			maxLength: zones.length,
		})
		.map((harms) => ({
			zones,
			text: zones
				.map((epci, rank) => {
					const [form, harm, start, end, head, wide] = harms[rank] ?? [];
					const [seat] = departementsOf(epci);
					const place = wide ? epci.communes[0]?.region.nom : seat?.nom;
					const title = head?.(place ?? '') ?? '';
					return `${title} :\n${start ?? ''}${harm?.(form?.(epci.nom) ?? '') ?? ''}${end ?? ''}`;
				})
				.join('\n'),
		}))
);

test('our own zones are found in every damaged list of them', () => {
	fc.assert(
		fc.property(list, ({ zones, text }) => {
			const found = lireListe(text, reperes).map(told);
			expect(found).toEqual(zones.map(({ nom }, rank) => `${rank * 2 + 2} ${nom}`));
		}),
		{ numRuns: 60 }
	);
});

test('whatever is pasted, nothing breaks and every line is entry, heading or empty', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			for (const { ligne } of lireListe(text, reperes)) expect(ligne).toBeGreaterThan(0);
		})
	);
});
